import { expect, it } from 'vitest'
import { readHeardOptions } from './readHeardOptions.ts'

const scenarios = ['code', 'push']

it('walks all in both browsers, where nothing else is said', () => {
  expect(readHeardOptions([], scenarios)).toEqual({
    ask: 'run',
    options: {
      browsers: ['firefox', 'chromium'],
      scenarios,
      rate: 60,
      portal: undefined,
      screen: undefined,
      out: undefined,
      isWhole: true,
    },
  })
})

it('takes what is said', () => {
  const args = ['--browser', 'firefox', '--scenario', 'push', '--rate', '17', '--screen', '45', '--out', 'heard-out']
  const demo = ['--portal', 'http://localhost:1', '--simulator', 'http://localhost:2']

  expect(readHeardOptions([...args, ...demo], scenarios)).toMatchObject({
    options: {
      browsers: ['firefox'],
      scenarios: ['push'],
      rate: 17,
      portal: { url: 'http://localhost:1', simulator: 'http://localhost:2' },
      screen: 45,
      out: 'heard-out',
      isWhole: false,
    },
  })
  expect(readHeardOptions(['--help'], scenarios)).toEqual({ ask: 'help' })
})

it.each([
  [['--browser', 'safari'], '--browser takes firefox, chromium, and not safari.'],
  [['--scenario', 'cod'], '--scenario takes code, push, and not cod.'],
  [['--rate', 'fast'], '--rate takes a number from 5 to 1000.'],
  [['--portal', 'http://localhost:1'], '--portal and --simulator go together.'],
  [['--brwser'], '--brwser'],
])('says what is wrong with %j', (args, problem) => {
  expect(readHeardOptions(args, scenarios)).toMatchObject({ ask: 'nothing', problem: expect.stringContaining(problem) })
})
