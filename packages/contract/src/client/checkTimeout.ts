// Timers take no more: a longer time would be over at once.
const longestTimeout = 2 ** 31 - 1

/** Checks how long a call may take. */
export function checkTimeout(timeoutMs: number): number {
  if (timeoutMs > 0 && timeoutMs <= longestTimeout) return timeoutMs
  throw new RangeError(
    `@mfa-challenge/contract: timeoutMs is ${timeoutMs}, so no call could end as meant. ` +
      `Give milliseconds, more than 0 and at most ${longestTimeout}.`,
  )
}
