import type { Change, VisualReport } from './VisualReport.ts'

/** Whether a reviewer has to decide about it. What another browser draws in another way may stay as it is. */
export function isToReview({ kind, verdict }: Change): boolean {
  return kind !== 'browser' && verdict === undefined
}

/** Whether nothing is left to review, and nothing was refused. */
export function isSettled({ changes, faults }: VisualReport): boolean {
  return faults.length === 0 && changes.every((each) => !isToReview(each) && each.verdict?.verdict !== 'refused')
}
