import type { Visibility } from '../visibility/Visibility.ts'

export interface FakeVisibility extends Visibility {
  hide: () => void
  show: () => void
  /** How many listen. */
  listeners: () => number
}

/** A page that is shown until told otherwise. */
export function createFakeVisibility(options: { hidden?: boolean | undefined } = {}): FakeVisibility {
  const listeners = new Set<() => void>()
  let hidden = options.hidden ?? false
  const become = (value: boolean) => {
    hidden = value
    for (const listener of listeners) listener()
  }
  return {
    isHidden: () => hidden,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    hide: () => become(true),
    show: () => become(false),
    listeners: () => listeners.size,
  }
}
