import { expect, it } from 'vitest'
import { readLoadOptions } from './readLoadOptions.ts'

const problemOf = (...args: string[]) => {
  const call = readLoadOptions(args)
  return call.ask === 'nothing' ? call.problem : undefined
}

it('measures everything, and writes it down, where nothing is said', () => {
  expect(readLoadOptions([])).toEqual({
    ask: 'run',
    options: {
      sizes: [20, 50, 100, 200, 400, 1_000],
      others: ['overhead', 'memory'],
      seed: 1,
      waits: true,
      isWhole: true,
    },
  })
})

it('measures some of it, and writes nothing', () => {
  expect(readLoadOptions(['--only', '200, overhead', '--now'])).toMatchObject({
    options: { sizes: [200], others: ['overhead'], waits: false, isWhole: false },
  })
  expect(readLoadOptions(['--seed', '7'])).toMatchObject({ options: { seed: 7, isWhole: false } })
})

it('says what it does not take', () => {
  expect(problemOf('--only', '30')).toBe('--only takes 20, 50, 100, 200, 400, 1000, overhead, memory, and not "30".')
  expect(problemOf('--only', '')).toContain('not ""')
  expect(problemOf('--seed', '1.5')).toContain('not "1.5"')
  expect(problemOf('--seed', '')).toContain('not ""')
  expect(problemOf('--people', '3')).toContain('--people')
  expect(problemOf('200')).toContain('200')
})

it('helps before it complains', () => {
  expect(readLoadOptions(['--help', '--seed', 'x'])).toEqual({ ask: 'help' })
})
