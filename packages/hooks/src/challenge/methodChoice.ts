import type { MfaMethod } from '../methods/mfaMethod.ts'

/** How a step of a method ends for good. Everything else the step settles by itself. */
export type MethodEnd = 'succeeded' | 'lockedOut' | 'notEnoughData'

/** What the person chose, and how it went. */
export interface MethodChoice {
  /** Grows with each choice, so that a late word from an earlier visit is known as such. */
  readonly visit: number
  readonly now:
    | { readonly name: 'choosing' }
    | ({ readonly name: 'method' } & ChosenMethod)
    | ({ readonly name: 'succeeded' } & ChosenMethod)
    | ({ readonly name: 'lockedOut' } & ChosenMethod)
    | { readonly name: 'abandoned' }
  /** Ids of methods that the service lacked data for. */
  readonly withoutData: readonly string[]
}

interface ChosenMethod {
  readonly methodId: string
  readonly method: MfaMethod['type']
}

export type MethodChoiceEvent =
  | { type: 'methodChosen'; methodId: string; method: MfaMethod['type'] }
  | { type: 'wentBack' }
  | { type: 'methodEnded'; visit: number; end: MethodEnd }
  | { type: 'abandoned' }
  | { type: 'startedOver' }

export const nothingChosen: MethodChoice = { visit: 0, now: { name: 'choosing' }, withoutData: [] }

/** The same object when the event changes nothing. */
export function methodChoice(choice: MethodChoice, event: MethodChoiceEvent): MethodChoice {
  const { visit, now, withoutData } = choice
  // What was passed stays passed: a new challenge is a new mount.
  if (now.name === 'succeeded') return choice

  switch (event.type) {
    case 'methodChosen':
      if (now.name !== 'choosing' && now.name !== 'method') return choice
      return { visit: visit + 1, now: { name: 'method', methodId: event.methodId, method: event.method }, withoutData }
    case 'wentBack':
      return now.name === 'method' ? { ...choice, now: { name: 'choosing' } } : choice
    case 'methodEnded': {
      if (now.name !== 'method' || event.visit !== visit) return choice
      if (event.end !== 'notEnoughData') return { ...choice, now: { ...now, name: event.end } }
      return { ...choice, now: { name: 'choosing' }, withoutData: [...withoutData, now.methodId] }
    }
    case 'abandoned':
      return now.name === 'abandoned' ? choice : { ...choice, now: { name: 'abandoned' } }
    case 'startedOver':
      return { ...nothingChosen, visit }
    default:
      return event satisfies never
  }
}
