import type { MfaFailure } from '@mfa-challenge/contract'

/** The failure behind a status that is none of the service's five words. */
export function unreadableStatus(status: 'UNKNOWN' | 'MISSING'): MfaFailure {
  return { code: 'unreadable', status: 200, problem: status === 'UNKNOWN' ? 'unknownStatus' : 'missingStatus' }
}

/** The failure of an answer that lacks what the next step needs, such as the id to poll with. */
export const wrongShape: MfaFailure = { code: 'unreadable', status: 200, problem: 'wrongShape' }
