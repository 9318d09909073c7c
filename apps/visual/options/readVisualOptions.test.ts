import { expect, it } from 'vitest'
import { readVisualOptions } from './readVisualOptions.ts'

it('looks at what a change can have touched, where nothing else is said', () => {
  expect(readVisualOptions([])).toEqual({
    ask: 'run',
    full: false,
    filter: undefined,
    base: undefined,
    pages: 2,
    review: false,
  })
})

it('takes what is said', () => {
  expect(readVisualOptions(['--full', '--filter', '^duo-', '--base', 'main', '--pages=3', '--review'])).toEqual({
    ask: 'run',
    full: true,
    filter: /^duo-/,
    base: 'main',
    pages: 3,
    review: true,
  })
  expect(readVisualOptions(['review'])).toEqual({ ask: 'review' })
  expect(readVisualOptions(['--help'])).toEqual({ ask: 'help' })
})

it.each([
  [['--ful'], '--ful'],
  [['--pages', '0'], '--pages takes a number from 1 to 16.'],
  [['--filter', '('], '--filter takes a regular expression'],
  [['rewiev'], 'rewiev is no part of this command.'],
])('says what is wrong with %j', (args, problem) => {
  expect(readVisualOptions(args)).toMatchObject({ ask: 'nothing', problem: expect.stringContaining(problem) })
})
