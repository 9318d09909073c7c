import type { Simulator } from '@mfa-challenge/simulator'

const promptPath = '/frame/web/v1/auth'

/**
 * Puts the simulator's Duo prompt into each frame under `place` that asks for it: there is no server to load it from.
 * The frame stays a real one, with the page's own origin, so all that is checked of Duo's messages is checked here. It
 * has begun to load its address by the time it is seen: the page's own host may be asked for it, and is not listened to.
 * The result stops it.
 */
export function servePromptInPage(place: HTMLElement, simulator: Simulator): () => void {
  const observer = new MutationObserver(() => {
    for (const frame of place.querySelectorAll('iframe')) {
      const { origin, pathname } = new URL(frame.src, location.href)
      if (origin !== location.origin || pathname !== promptPath || served.has(frame)) continue
      served.add(frame)
      void serve(frame, simulator)
    }
  })
  const served = new WeakSet<HTMLIFrameElement>()
  observer.observe(place, { childList: true, subtree: true })
  return () => observer.disconnect()
}

async function serve(frame: HTMLIFrameElement, simulator: Simulator): Promise<void> {
  const { contentWindow, contentDocument } = frame
  if (contentWindow === null || contentDocument === null) return
  // Opening the empty document stops the loading.
  contentDocument.open()
  const answer = await simulator.fetch(frame.src)
  const html = await answer.text()
  Object.assign(contentWindow, {
    fetch: (path: string, init?: RequestInit) => simulator.fetch(new URL(path, simulator.url), init),
  })
  contentDocument.write(html)
  contentDocument.close()
}
