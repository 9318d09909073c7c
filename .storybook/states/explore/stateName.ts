import type { Step } from './Machine.ts'

/** Fields that make another screen of the same status. The others hold times, ids and words of the service. */
const tellingFields = ['reason', 'refusal', 'failure', 'hidden', 'stillWaiting']

/** A step's status, and what else the person sees of it. */
export function stateName(step: Step): string {
  const fields = new Map<string, unknown>(Object.entries(step))
  const details = tellingFields.flatMap((field) => {
    const value = fields.get(field)
    if (value === undefined || value === false) return []
    // A reason may itself be `failure`, and then comes with one.
    if (field === 'failure' && fields.has('reason')) return []
    return [typeof value === 'string' ? value : field]
  })
  return [step.status, ...details].join(' · ')
}

/** What can be seen from outside, and decides what can happen next: the screen, and what can be done on it. */
export function seenOf(step: Step): ReadonlyMap<string, unknown> {
  const flags = Object.entries(step).filter(([field, value]) => field === 'blockedBy' || typeof value === 'boolean')
  return new Map<string, unknown>([['name', stateName(step)], ...flags])
}

/** Whether the step itself says that something went wrong. */
export function tellsOfTrouble(step: Step): boolean {
  const told = new Map<string, unknown>(Object.entries(step))
  const saysWhy = ['reason', 'refusal', 'failure'].some((field) => told.get(field) !== undefined)
  // These say so by their name alone.
  return saysWhy || ['refused', 'timedOut', 'lockedOut', 'notEnoughData', 'nothingLeft'].includes(step.status)
}
