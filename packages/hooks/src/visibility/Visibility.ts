/** Whether the person can see the page, and when that changes. */
export interface Visibility {
  isHidden: () => boolean
  /**
   * Whether the page was left, and may be kept to come back to. A request that is open then has no one to answer to.
   * @default never
   */
  isLeft?: (() => boolean) | undefined
  /** Calls `onChange` whenever the page is hidden, shown, left or come back to. The result unsubscribes. */
  subscribe: (onChange: () => void) => () => void
}

/** The visibility of the document. Where there is none, as on a server, nothing is hidden. */
export const documentVisibility: Visibility = /* @__PURE__ */ createDocumentVisibility()

function createDocumentVisibility(): Visibility {
  let isLeft = false
  return {
    isHidden: () => isLeft || (typeof document !== 'undefined' && document.visibilityState === 'hidden'),
    isLeft: () => isLeft,
    subscribe(onChange) {
      if (typeof document === 'undefined') return () => undefined
      let wasTold = false
      const leave = () => {
        isLeft = true
        wasTold = true
        onChange()
      }
      const comeBack = () => {
        // A page that is shown for the first time is no page that was left.
        if (!wasTold) return
        isLeft = false
        wasTold = false
        onChange()
      }
      // Chromium keeps a page that was left together with its open requests, and never tells the server.
      window.addEventListener('pagehide', leave)
      window.addEventListener('pageshow', comeBack)
      document.addEventListener('visibilitychange', onChange)
      return () => {
        window.removeEventListener('pagehide', leave)
        window.removeEventListener('pageshow', comeBack)
        document.removeEventListener('visibilitychange', onChange)
      }
    },
  }
}
