/** The words the service has for how a verification stands. */
export const verificationStatuses = ['PENDING', 'SUCCESS', 'FAILED', 'LOCKOUT', 'NOT_ENOUGH_DATA'] as const

/**
 * How a verification stands: one of the service's words, `UNKNOWN` for a word we do not know, or
 * `MISSING` where there was none. Neither of the last two is ever a success.
 */
export type VerificationStatus = (typeof verificationStatuses)[number] | 'UNKNOWN' | 'MISSING'

/** Reads a status off the wire. Never fails: the service may add words without notice. */
export function readVerificationStatus(value: unknown): VerificationStatus {
  if (value === undefined || value === null || value === '') return 'MISSING'
  return verificationStatuses.find((status) => status === value) ?? 'UNKNOWN'
}
