import type { SimulatorFault } from '@mfa-challenge/simulator'

/** One thing that the panel can have go wrong. */
export interface FaultChoice {
  name: string
  fault: SimulatorFault
}

/** What the panel offers, besides nothing. */
export const faultChoices: readonly FaultChoice[] = [
  { name: 'Slow', fault: { kind: 'slow' } },
  { name: 'Offline', fault: { kind: 'dropped' } },
  { name: '500', fault: { kind: 'serverError' } },
  { name: 'HTML', fault: { kind: 'html' } },
  { name: 'Empty', fault: { kind: 'empty' } },
  { name: 'Truncated', fault: { kind: 'truncated' } },
  { name: 'Unknown status', fault: { kind: 'unknownStatus' } },
  { name: 'Missing status', fault: { kind: 'missingStatus' } },
  { name: '401', fault: { kind: 'unauthorized' } },
  { name: '403', fault: { kind: 'forbidden' } },
  { name: 'Rate limit, 20 s', fault: { kind: 'rateLimited', retryAfter: '20' } },
  { name: 'Lockout', fault: { kind: 'lockout' } },
  { name: 'Not enough data', fault: { kind: 'notEnoughData' } },
]
