import { type MethodChoice, type MethodChoiceEvent, methodChoice, nothingChosen } from './methodChoice.ts'

export interface ChallengeStore {
  current: () => MethodChoice
  /** Applies the event at once, and says whether it changed anything. */
  tell: (event: MethodChoiceEvent) => boolean
  /** Calls `onChange` after each change. The result unsubscribes. */
  subscribe: (onChange: () => void) => () => void
}

/**
 * The choice outside of React's queue of updates: of two ends told in one go, the second must already see the first,
 * or the host would hear of one success twice.
 */
export function createChallengeStore(): ChallengeStore {
  const listeners = new Set<() => void>()
  let choice = nothingChosen
  return {
    current: () => choice,
    tell(event) {
      const before = choice
      choice = methodChoice(choice, event)
      if (choice === before) return false
      for (const listener of listeners) listener()
      return true
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}
