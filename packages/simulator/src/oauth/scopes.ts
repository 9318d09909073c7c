/** Covers every scope. */
export const allScopes = 'sp:scopes:all'

/** Either lets one read how the methods are set up. */
export const readConfiguration = ['idn:mfa-configuration:read', 'idn:mfa-configuration:manage'] as const

/** Whether what was granted covers what an operation demands, or any one of several. */
export function covers(granted: readonly string[], demanded: string | readonly string[]): boolean {
  return granted.includes(allScopes) || [demanded].flat().some((scope) => granted.includes(scope))
}
