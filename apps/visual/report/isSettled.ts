import type { VisualReport } from './VisualReport.ts'

/** Whether nothing is left to review. What another browser draws in another way is told of, and may stay as it is. */
export function isSettled({ changes, faults }: VisualReport): boolean {
  return (
    faults.length === 0 &&
    changes.every(
      ({ kind, verdict }) => verdict?.verdict === 'accepted' || (kind === 'browser' && verdict === undefined),
    )
  )
}
