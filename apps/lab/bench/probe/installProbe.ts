/** What the page notes of itself. */
interface Probe {
  /** When the input could be typed into. */
  usable: Promise<number>
  /** How long each long task took. */
  longTasks: number[]
  /** For each digit, from its event to the first task after the next frame. */
  keys: number[]
  /** Puts the focus into the input, and forgets the keys so far. */
  beginTyping(): void
}

declare global {
  interface Window {
    benchProbe?: Probe
  }
}

/** Runs in the page before any of its scripts: it may use nothing from outside itself. */
export function installProbe({ input, inShadow }: { input: string; inShadow: boolean }): void {
  if (location.pathname === '/blank') return

  const isUsable = (element: HTMLInputElement) => {
    const { width, height } = element.getBoundingClientRect()
    const isOpen = !element.disabled && !element.readOnly && element.closest('[inert]') === null
    return (
      isOpen && width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
  }
  const find = (root: ParentNode): HTMLInputElement | undefined => {
    for (const element of root.querySelectorAll(input)) {
      if (element instanceof HTMLInputElement && isUsable(element)) return element
    }
    if (!inShadow) return undefined
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const found = shadowRoot === null ? undefined : find(shadowRoot)
      if (found !== undefined) return found
    }
    return undefined
  }
  const focused = () => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element
  }

  const usable = new Promise<number>((resolve) => {
    const look = () => {
      const element = find(document)
      if (element !== undefined) {
        const now = performance.now()
        element.focus({ preventScroll: true })
        if (focused() === element) {
          resolve(now)
          return
        }
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const probe: Probe = {
    usable,
    longTasks: [],
    keys: [],
    beginTyping() {
      probe.keys.length = 0
      find(document)?.focus()
    },
  }
  window.benchProbe = probe

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longTasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })

  // The browser's own figure for a key is in steps of 8 ms, and has none below 16 ms.
  addEventListener(
    'keydown',
    (event) => {
      if (!/^\d$/.test(event.key)) return
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => probe.keys.push(performance.now() - event.timeStamp))
        channel.port1.start()
        channel.port2.postMessage(0)
      })
    },
    true,
  )
}
