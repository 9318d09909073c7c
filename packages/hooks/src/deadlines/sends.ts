import type { Clock } from '../clock/Clock.ts'
import type { Deadlines } from './Deadlines.ts'
import { resendDelay } from './resendDelay.ts'

/** No more than so many are counted. */
export const mostSends = 5

/** Forgotten after an hour, or when the person has passed. */
const rememberedFor = 3_600_000

const places = Array.from({ length: mostSends }, (_, index) => index + 1)
// Each send is remembered as a deadline, so that neither going back nor a reload starts the count again.
const placeName = (methodId: string, place: number) => `sent:${place}:${methodId}`

/** The deadline before which a method does not send again. */
export const resendName = (methodId: string) => `resend:${methodId}`

/** How often a method has sent since the person last passed with it; 5 stands for more. */
export function sendsSoFar(deadlines: Deadlines, methodId: string): number {
  return places.filter((place) => deadlines.get(placeName(methodId, place)) !== undefined).length
}

/** When the newest of them went out; undefined where none is remembered. */
export function lastSend(deadlines: Deadlines, methodId: string): number | undefined {
  const forgottenAt = places.map((place) => deadlines.get(placeName(methodId, place)) ?? 0)
  const newest = Math.max(...forgottenAt)
  return newest === 0 ? undefined : newest - rememberedFor
}

/** Remembers a send, and has the next one wait. */
export function noteSend(methodId: string, { clock, deadlines }: { clock: Clock; deadlines: Deadlines }) {
  const free = places.find((place) => deadlines.get(placeName(methodId, place)) === undefined) ?? mostSends
  deadlines.set(placeName(methodId, free), clock.now() + rememberedFor)
  deadlines.set(resendName(methodId), clock.now() + resendDelay(sendsSoFar(deadlines, methodId)))
}

/** The person has passed: the next challenge begins afresh. */
export function forgetSends(deadlines: Deadlines, methodId: string) {
  for (const place of places) deadlines.clear(placeName(methodId, place))
  deadlines.clear(resendName(methodId))
}
