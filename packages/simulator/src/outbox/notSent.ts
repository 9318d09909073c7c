/** A code that did not go out: a 200 all the same. */
export function notSent(errorMessage: string) {
  return { requestId: null, status: 'FAILED', errorMessage }
}
