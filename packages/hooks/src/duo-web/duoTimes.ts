/** How long Duo's half of a request lives. */
const requestLife = 300_000

/** How long the application's half lives. */
const applicationLife = 3_600_000

/** Without a load for so long, the person is told that it is slow. */
export const slowAfter = 10_000

/** In how many milliseconds a frame that has not loaded is of no use any more. */
export function requestTimeLeft(expiresAt: number | undefined, now: number): number {
  return timeLeft(expiresAt, now, requestLife)
}

/** In how many milliseconds no answer of the frame is of use any more. */
export function applicationTimeLeft(expiresAt: number | undefined, now: number): number {
  return timeLeft(expiresAt, now, applicationLife)
}

// The signer's clock is not ours: an expiry that is past, or further off than any can be, shows that one of them is
// wrong. Taken at its word, it would lock out everybody with a wrong clock.
function timeLeft(expiresAt: number | undefined, now: number, life: number): number {
  const left = expiresAt === undefined ? life : expiresAt - now
  return left > 0 && left <= life ? left : life
}
