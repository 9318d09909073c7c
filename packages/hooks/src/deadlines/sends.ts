import type { Clock } from '../clock/Clock.ts'
import type { Deadlines } from './Deadlines.ts'
import { resendPrefix } from './longestWait.ts'
import { mostSends, resendDelay } from './resendDelay.ts'

/** Forgotten after an hour, or when the person has passed. */
const rememberedFor = 3_600_000

const places = Array.from({ length: mostSends }, (_, index) => index + 1)
// Each send is remembered as a deadline, so that neither going back nor a reload starts the count again.
const placeName = (record: string, place: number) => `sent:${place}:${record}`

/** The deadline before which a method of one person does not send again. Here and below, it goes by its `recordName`. */
export const resendName = (record: string) => `${resendPrefix}${record}`

/** How often a method has sent since the person last passed with it; 5 stands for more. */
export function sendsSoFar(deadlines: Deadlines, record: string): number {
  return places.filter((place) => deadlines.get(placeName(record, place)) !== undefined).length
}

/** When the newest of them went out; undefined where none is remembered. */
export function lastSend(deadlines: Deadlines, record: string): number | undefined {
  const forgottenAt = places.map((place) => deadlines.get(placeName(record, place)) ?? 0)
  const newest = Math.max(...forgottenAt)
  return newest === 0 ? undefined : newest - rememberedFor
}

/** Remembers a send, and has the next one wait. */
export function noteSend(record: string, { clock, deadlines }: { clock: Clock; deadlines: Deadlines }) {
  const free = places.find((place) => deadlines.get(placeName(record, place)) === undefined) ?? mostSends
  deadlines.set(placeName(record, free), clock.now() + rememberedFor)
  deadlines.set(resendName(record), clock.now() + resendDelay(sendsSoFar(deadlines, record)))
}

/** The person has passed: the next challenge begins afresh. */
export function forgetSends(deadlines: Deadlines, record: string) {
  for (const place of places) deadlines.clear(placeName(record, place))
  deadlines.clear(resendName(record))
}
