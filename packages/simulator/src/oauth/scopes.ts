/** Covers every scope. */
export const allScopes = 'sp:scopes:all'

/** Whether what was granted covers what an operation demands. */
export function covers(granted: readonly string[], demanded: string): boolean {
  return granted.includes(allScopes) || granted.includes(demanded)
}
