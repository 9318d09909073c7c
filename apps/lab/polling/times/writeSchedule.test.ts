import { expect, it } from 'vitest'
import { writeSchedule } from './writeSchedule.ts'

it('is written as a host pastes it', () => {
  expect(writeSchedule({ first: 3_500, waits: [{ until: 120_000, wait: 2_000 }, { wait: 500 }] })).toBe(
    [
      'const pollSchedule: MfaPollSchedule = {',
      '  first: 3_500,',
      '  waits: [',
      '    { until: 120_000, wait: 2_000 },',
      '    { wait: 500 },',
      '  ],',
      '}',
    ].join('\n'),
  )
})
