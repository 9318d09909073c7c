import type { Change } from '../report/VisualReport.ts'

export function isAccepted({ verdict }: Change): boolean {
  return verdict?.verdict === 'accepted'
}

/** What is not the same twice can be compared with nothing, so it can't be accepted. */
export function isAcceptable(change: Change): boolean {
  return change.kind !== 'restless' && !isAccepted(change)
}

/** Whether it differs from something, so that others may differ alike. */
export function isComparable({ kind }: Change): boolean {
  return kind === 'changed' || kind === 'browser'
}
