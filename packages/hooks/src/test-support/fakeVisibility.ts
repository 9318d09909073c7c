import type { Visibility } from '../visibility/Visibility.ts'

export interface FakeVisibility extends Visibility {
  hide: () => void
  show: () => void
  /** The page is left, and may be kept to come back to. */
  leave: () => void
  comeBack: () => void
  /** How many listen. */
  listeners: () => number
}

/** A page that is shown until told otherwise. */
export function createFakeVisibility(options: { hidden?: boolean | undefined } = {}): FakeVisibility {
  const listeners = new Set<() => void>()
  let hidden = options.hidden ?? false
  let left = false
  const become = (value: boolean) => {
    hidden = value
    for (const listener of listeners) listener()
  }
  const becomeLeft = (value: boolean) => {
    left = value
    become(value)
  }
  return {
    isHidden: () => hidden,
    isLeft: () => left,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    hide: () => become(true),
    show: () => become(false),
    leave: () => becomeLeft(true),
    comeBack: () => becomeLeft(false),
    listeners: () => listeners.size,
  }
}
