import { expect, it } from 'vitest'
import { readPollingOptions } from './readPollingOptions.ts'

it('compares where nothing is said', () => {
  expect(readPollingOptions([])).toEqual({ ask: 'compare', seed: 1 })
  expect(readPollingOptions(['--seed', '7'])).toEqual({ ask: 'compare', seed: 7 })
})

it('makes a schedule of a file', () => {
  expect(readPollingOptions(['--times', 'a.csv', '--never', '0.1', '--requests', '5', '--held'])).toEqual({
    ask: 'advise',
    file: 'a.csv',
    never: 0.1,
    requests: 5,
    held: true,
  })
})

it.each([
  [['--never', '0.1'], '--never, --requests and --held go with --times.'],
  [['--times', 'a', '--seed', '3'], '--seed draws people, and --times has them.'],
  [['--times', 'a', '--never', '10%'], '--never takes a number from 0 to 0.9, and not "10%".'],
  [['--times', 'a', '--requests', ''], '--requests takes a number from 1 to 300'],
  [['--times'], '--times'],
  [['--median', '9'], '--median'],
  [['a.csv'], 'a.csv'],
])('says what is wrong with %j', (args, problem) => {
  expect(readPollingOptions(args)).toMatchObject({ ask: 'nothing', problem: expect.stringContaining(problem) })
})
