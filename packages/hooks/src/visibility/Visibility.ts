/** Whether the person can see the page, and when that changes. */
export interface Visibility {
  isHidden: () => boolean
  /** Calls `onChange` whenever the page is hidden or shown. The result unsubscribes. */
  subscribe: (onChange: () => void) => () => void
}

/** The visibility of the document. Where there is none, as on a server, nothing is hidden. */
export const documentVisibility: Visibility = {
  isHidden: () => typeof document !== 'undefined' && document.visibilityState === 'hidden',
  subscribe(onChange) {
    if (typeof document === 'undefined') return () => undefined
    document.addEventListener('visibilitychange', onChange)
    return () => document.removeEventListener('visibilitychange', onChange)
  },
}
