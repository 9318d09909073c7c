/** No more than so many sends are counted. */
export const mostSends = 5

/** How long to wait before sending again, after so many sends: 30 s, then twice as long each time. */
export function resendDelay(sends: number): number {
  return 30_000 * 2 ** (sends - 1)
}
