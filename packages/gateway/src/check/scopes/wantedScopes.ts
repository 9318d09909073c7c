/** A scope that an operation wants. */
export interface WantedScope {
  scope: string
  for: string
  /** Wanted of each person's own token too, or of that alone. */
  isOfPerson?: true
}

/** Of the six operations, and of the list of security questions. */
export const wantedScopes: readonly WantedScope[] = [
  { scope: 'idn:mfa:send', for: 'sending codes' },
  { scope: 'idn:mfa:verify', for: 'checking codes, Okta Verify, Duo' },
  { scope: 'idn:mfa:poll', for: 'hearing whether a push was approved' },
  { scope: 'idn:mfa-kba:authenticate', for: 'checking security answers', isOfPerson: true },
  { scope: 'idn:mfa-kba:read', for: 'reading security questions', isOfPerson: true },
]

/** Either lets this check read how Okta Verify and Duo are set up. The gateway itself wants neither. */
export const configurationScopes = ['idn:mfa-configuration:read', 'idn:mfa-configuration:manage'] as const
