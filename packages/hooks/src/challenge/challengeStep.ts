import type { MfaMethod } from '../methods/mfaMethod.ts'
import type { MethodChoice } from './methodChoice.ts'

/** What came of the challenge. For the screen: the portal's server must not take a browser's word for it. */
export interface MfaOutcome {
  readonly status: 'succeeded'
  readonly methodId: string
  readonly method: MfaMethod['type']
}

/** Where the challenge stands. */
export type MfaChallengeStep =
  | {
      readonly status: 'choosing'
      /** All of them; those that the service has no data for have become unavailable, reason `notEnoughData`. */
      readonly methods: readonly MfaMethod[]
      /** The one that the person used last, if it can be chosen. */
      readonly preselectedId?: string | undefined
    }
  | { readonly status: 'method'; readonly method: MfaMethod }
  | { readonly status: 'succeeded'; readonly outcome: MfaOutcome }
  | {
      readonly status: 'lockedOut'
      readonly methodId: string
      /** Only if the host knows it: the service does not tell. */
      readonly until?: number | undefined
    }
  | { readonly status: 'nothingLeft'; readonly methods: readonly MfaMethod[] }
  | { readonly status: 'abandoned' }

export interface ChallengeFacts {
  methods: readonly MfaMethod[]
  choice: MethodChoice
  lockedOutUntil?: number | undefined
}

/** Derives the step from all that is known. */
export function challengeStep({ methods, choice, lockedOutUntil }: ChallengeFacts): MfaChallengeStep {
  const { now } = choice
  switch (now.name) {
    case 'abandoned':
      return { status: 'abandoned' }
    case 'succeeded':
      return { status: 'succeeded', outcome: { status: 'succeeded', methodId: now.methodId, method: now.method } }
    case 'lockedOut':
      return { status: 'lockedOut', methodId: now.methodId, until: lockedOutUntil }
    case 'method':
    case 'choosing': {
      const offered = offeredMethods(methods, choice)
      const available = offered.filter(({ unavailable }) => unavailable === undefined)
      // A method that the host withdraws while it is in use leads back to the choice; one of another type is another one.
      const isChosen = ({ id, type }: MfaMethod) => now.name === 'method' && id === now.methodId && type === now.method
      const method = available.find(isChosen)
      if (method !== undefined) return { status: 'method', method }
      if (available.length === 0) return { status: 'nothingLeft', methods: offered }
      return { status: 'choosing', methods: offered, preselectedId: available.find(({ lastUsed }) => lastUsed)?.id }
    }
    default:
      return now satisfies never
  }
}

/** The methods, those without data made unavailable. */
export function offeredMethods(methods: readonly MfaMethod[], { withoutData }: MethodChoice): readonly MfaMethod[] {
  return methods.map((method) =>
    method.unavailable === undefined && withoutData.includes(method.id)
      ? { ...method, unavailable: { reason: 'notEnoughData' } }
      : method,
  )
}
