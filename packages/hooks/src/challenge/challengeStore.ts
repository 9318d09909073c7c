import { createStore, type Store } from '../store/Store.ts'
import { type MethodChoice, type MethodChoiceEvent, methodChoice, nothingChosen } from './methodChoice.ts'

export interface ChallengeStore extends Store<MethodChoice> {
  /** Applies the event at once, and says whether it changed anything. */
  tell: (event: MethodChoiceEvent) => boolean
}

/**
 * The choice outside of React's queue of updates: of two ends told in one go, the second must already see the first,
 * or the host would hear of one success twice.
 */
export function createChallengeStore(visit = nothingChosen.visit): ChallengeStore {
  const { set, ...store } = createStore({ ...nothingChosen, visit })
  return {
    ...store,
    tell(event) {
      const before = store.get()
      set(methodChoice(before, event))
      return store.get() !== before
    },
  }
}
