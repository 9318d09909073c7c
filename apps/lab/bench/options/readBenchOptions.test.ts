import { expect, it } from 'vitest'
import { readBenchOptions } from './readBenchOptions.ts'

const ids = ['code-step', 'bare-react']

it('measures every page nine times where nothing is said, and writes it down', () => {
  expect(readBenchOptions([], ids)).toEqual({
    ask: 'run',
    options: { pages: ids, runs: 9, quick: false, isWhole: true },
  })
})

it('writes nothing of a part, nor of a look', () => {
  expect(readBenchOptions(['--only', 'bare-react', '--runs', '3'], ids)).toEqual({
    ask: 'run',
    options: { pages: ['bare-react'], runs: 3, quick: false, isWhole: false },
  })
  expect(readBenchOptions(['--quick'], ids)).toEqual({
    ask: 'run',
    options: { pages: ids, runs: 1, quick: true, isWhole: false },
  })
})

it('looks where the time goes on one page', () => {
  expect(readBenchOptions(['--profile', 'code-step'], ids)).toEqual({ ask: 'profile', page: 'code-step' })
})

it.each([
  [['--only', 'angular'], '--only takes code-step, bare-react, and not "angular".'],
  [['--runs', '0'], '--runs takes a number from 1 to 100, and not "0".'],
  [['--runs', 'many'], '--runs takes a number from 1 to 100'],
  [['--quick', '--runs', '3'], '--quick is one run.'],
  [['--profile', 'angular'], '--profile takes code-step, bare-react, and not "angular".'],
  [['--profile', 'code-step', '--quick'], '--profile goes alone.'],
  [['--fast'], '--fast'],
])('says what is wrong with %j', (args, problem) => {
  expect(readBenchOptions(args, ids)).toMatchObject({ ask: 'nothing', problem: expect.stringContaining(problem) })
})
