import { setTimeout as delay } from 'node:timers/promises'

/** Asks until the answer is there, and says what was missing when it isn't within `seconds`. */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined> | Answer | undefined,
  seconds = 20,
): Promise<Answer> {
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await delay(50)
  }
  throw new Error(`${what}: not within ${seconds} seconds.`)
}
