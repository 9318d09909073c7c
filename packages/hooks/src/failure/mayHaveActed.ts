import type { MfaFailure } from '@mfa-challenge/contract'

/** Whether the service may have done what it was asked for all the same: its answer was lost, and not its refusal. */
export function mayHaveActed({ code }: MfaFailure): boolean {
  switch (code) {
    case 'offline':
    case 'timedOut':
    case 'aborted':
    case 'unreadable':
    case 'serviceFault':
      return true
    case 'invalidRequest':
    case 'unauthorized':
    case 'forbidden':
    case 'blocked':
    case 'rateLimited':
    case 'portalFault':
      return false
    default:
      return code satisfies never
  }
}
