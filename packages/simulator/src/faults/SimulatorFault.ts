import type { OperationId } from '../operation-ids/operationIds.ts'

/** What can go wrong, or be said differently, on demand. */
export const faultKinds = [
  'slow',
  'dropped',
  'answerLost',
  'serverError',
  'html',
  'empty',
  'truncated',
  'unknownStatus',
  'missingStatus',
  'rateLimited',
  'unauthorized',
  'forbidden',
  'badRequest',
  'proxy',
  'badGateway',
  'gatewayTimeout',
  'pendingForEver',
  'lockout',
  'notEnoughData',
  'exampleSpelling',
  'pending',
] as const

/** One thing that can go wrong. What each does: README.md. */
export type FaultKind = (typeof faultKinds)[number]

/** A fault to be acted out. */
export interface SimulatorFault {
  /**
   * Which operation it befalls; `*` is any.
   * @default '*'
   */
  operation?: OperationId | '*' | undefined
  kind: FaultKind
  /**
   * How many calls it befalls.
   * @default until the faults are cleared
   */
  times?: number | undefined
  /**
   * How long the answer is held back. The work is done on arrival, so a held-back answer may be out of date.
   * @default 0, for `slow` 4000
   */
  delayMs?: number | undefined
  /**
   * The `Retry-After` of a `rateLimited`, to the letter; empty leaves the header out.
   * @default '10'
   */
  retryAfter?: string | undefined
}
