import type { Page } from 'playwright-core'

/** How long a story may take until nothing in it changes, in milliseconds. */
const patience = 5_000

/** Waits until the page has its fonts and images and nothing in it changed for two frames. Says what did not settle. */
export function settle(page: Page): Promise<string | undefined> {
  return page.evaluate(async (limit) => {
    const began = performance.now()
    let changed: Node[] = []
    const observer = new MutationObserver((records) => {
      changed = records.map(({ target }) => target)
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    // After a frame, whatever timer is due has its turn: on a busy machine one frame may follow another at once.
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    try {
      await document.fonts.ready
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
      let calm = 0
      while (calm < 2) {
        changed = []
        await frame()
        const [node] = changed
        calm = node === undefined && document.fonts.status === 'loaded' ? calm + 1 : 0
        if (performance.now() - began > limit) {
          const element = node instanceof Element ? node : node?.parentElement
          return element?.outerHTML.slice(0, 120) ?? 'a font'
        }
      }
      return undefined
    } finally {
      observer.disconnect()
    }
  }, patience)
}
