/** The parts of a check, in the order in which they are told. */
export const parts = ['Variables', 'Token', 'Scopes', 'Tenant', 'Cannot be known without sending'] as const

/**
 * How something stands: `right`; a `note` that changes nothing; `missing`, `wrong` or `refused`, which must be mended; `unknown`,
 * which nothing that sends nothing can find out.
 */
type FindingState = 'right' | 'note' | 'missing' | 'wrong' | 'refused' | 'unknown'

/** One line of a check. */
export interface Finding {
  part: (typeof parts)[number]
  state: FindingState
  /** What it is about: a variable, a scope, an operation. */
  about: string
  says: string
  /** What to do about it. */
  todo?: string | undefined
}

/** Whether it keeps the gateway from working. */
export function isFault({ state }: Finding): boolean {
  return state === 'missing' || state === 'wrong' || state === 'refused'
}
