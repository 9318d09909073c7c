import { setTimeout as delay } from 'node:timers/promises'
import { words } from '../listen/words.ts'
import type { Walk } from '../walk/Walk.ts'

/** How long the demo has people wait for a second code; for each one after it, in whichever scenario, a minute. */
const secondMs = 30_000
export const laterMs = 60_000

/** Goes on to the field by a key. */
export async function toCodeField(walk: Walk, key: 'Tab' | 'shift+Tab' = 'Tab'): Promise<void> {
  await walk.hands.tabTo(words('codeDigitsLabel'), { key })
  await walk.during('Tab to the field', async () => undefined)
}

/** Waits until another code may be sent. */
export async function untilAnother(sentAt: number, pauseMs = secondMs): Promise<void> {
  await delay(Math.max(0, sentAt + pauseMs + 1500 - Date.now()))
}

/** A code like it that is not right. */
export function wrong(code: string): string {
  return `${(Number(code[0]) + 1) % 10}${code.slice(1)}`
}
