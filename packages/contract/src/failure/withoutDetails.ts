/**
 * What may be kept of someone else's error as a cause: its name, and its code where it has one (`ECONNREFUSED`). Its message
 * and its other properties can hold what was sent: a token, a code, a whole request.
 */
export function withoutDetails(what: string, error: unknown): Error {
  const name = error instanceof Error ? error.name : typeof error
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined)
  return new Error(`${what}: ${code === undefined ? name : `${name}, ${code}`}`)
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return /^[A-Z][A-Z0-9_]{1,40}$/.test(error.code) ? error.code : undefined
}
