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

// Half of what any call may take: see `attempt` in hooks.
const longestHold = 30

/** Checks how long a poll may be held. */
export function checkPollWait(seconds: number): number {
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= longestHold) return seconds
  throw new RangeError(
    `@mfa-challenge/contract: pollWaitSeconds is ${seconds}, so no poll could be held as meant. ` +
      `Give whole seconds, from 0 to ${longestHold}.`,
  )
}
