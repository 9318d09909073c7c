import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Foreseen } from './optimum/foresee.ts'
import type { PollingCall } from './options/readPollingOptions.ts'
import { usual } from './people/usual.ts'
import { seconds } from './report/comparisonTable.ts'
import { direct, held } from './schedules/services.ts'
import { adviseTimes } from './times/adviseTimes.ts'
import { readTimes } from './times/readTimes.ts'
import { writeSchedule } from './times/writeSchedule.ts'

/** Makes a schedule of a file of times. Throws what is wrong with the file. */
export function advise(call: Extract<PollingCall, { ask: 'advise' }>, tell: (text: string) => void): void {
  // npm runs it in the project's folder, and the file lies where the developer is.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), call.file)
  const times = read(path)
  const count = times.answered.length + times.never
  if (times.never > 0 && call.never !== undefined) {
    throw new Error(`${call.file} has people who never answered, so leave out --never.`)
  }
  const never = times.never > 0 ? times.never / count : (call.never ?? usual.never)
  const { schedule, its, ours, optimum } = adviseTimes(times.answered, {
    never,
    service: call.held ? held : direct,
    requests: call.requests,
  })
  const sorted = times.answered.toSorted((one, other) => one - other)
  const within = (share: number) => seconds(sorted[Math.floor(share * sorted.length)] ?? 0)
  const told = times.never > 0 ? 'as the file says' : 'as assumed; --never says otherwise'
  const line = (name: string, { requests, delay }: Foreseen) =>
    `  ${name.padEnd(30)}${requests.toFixed(2).padStart(6)} requests per challenge, known of after ${seconds(delay)} on average`
  tell(
    [
      `${times.answered.length} people answered, half of them within ${within(0.5)}, 95 % within ${within(0.95)}.`,
      `${(never * 100).toFixed(1)} % never answer, ${told}.`,
      '',
      "import type { MfaPollSchedule } from '@mfa-challenge/hooks'",
      '',
      writeSchedule(schedule),
      '',
      '<MfaProvider pollSchedule={pollSchedule} …>',
      '',
      line('this', its),
      line('the product’s own', ours),
      line('the optimum, of any waits', optimum),
      ...(call.requests !== undefined && its.requests > call.requests
        ? [`\nWith waits of half a minute at most, it takes more than ${call.requests} requests.`]
        : []),
    ].join('\n'),
  )

  function read(file: string) {
    try {
      return readTimes(readFileSync(file, 'utf8'))
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      throw new Error(`${call.file} can’t be used. ${problem}`, { cause: error })
    }
  }
}
