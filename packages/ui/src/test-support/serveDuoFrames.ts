import type { MfaDuoWebMethod } from '@mfa-challenge/hooks'
import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'

/** Duo for a story: its frame is asked of this page's own origin, where `serveDuoFrames` answers. */
export function duoOnThisPage(simulator: Simulator, { duoUsername, identityId }: SimulatorPerson): MfaDuoWebMethod {
  return {
    id: 'duo',
    type: 'duo-web',
    userId: identityId,
    extraOrigins: [location.origin],
    getSigRequest: async () => ({
      host: location.host,
      sigRequest: await simulator.signDuoRequest(duoUsername),
    }),
  }
}

/** Puts the simulator's Duo prompt in each frame for it, with no server. For `beforeEach`: the result stops it. */
export function serveDuoFrames(simulator: Simulator): () => void {
  const served = new WeakSet<HTMLIFrameElement>()
  const unserved = new WeakSet<EventTarget>()

  const serve = async (frame: HTMLIFrameElement) => {
    const answer = await simulator.fetch(frame.src)
    const page = await answer.text()
    unserved.delete(frame)
    frame.addEventListener('load', () => {
      // The prompt's script asks its own origin, which nobody serves.
      if (frame.contentWindow !== null) {
        frame.contentWindow.fetch = (input, init) =>
          simulator.fetch(typeof input === 'string' ? new URL(input, simulator.url) : input, init)
      }
    })
    frame.srcdoc = page
  }
  const serveNew = () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe')) {
      if (served.has(frame) || !frame.src.includes('/frame/web/v1/auth?')) continue
      served.add(frame)
      unserved.add(frame)
      // Breaks off what was begun at the address that nobody serves.
      frame.srcdoc = '<!doctype html>'
      void serve(frame)
    }
  }
  const keepQuiet = (event: Event) => {
    if (event.target !== null && unserved.has(event.target)) event.stopPropagation()
  }

  const observer = new MutationObserver(serveNew)
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('load', keepQuiet, true)
  return () => {
    observer.disconnect()
    document.removeEventListener('load', keepQuiet, true)
  }
}

/** The page inside of the frame, once it is there, and may be pressed: until it has loaded, its script asks the network. */
export function duoPage(canvasElement: HTMLElement): HTMLElement {
  const page = canvasElement.querySelector<HTMLIFrameElement>('iframe')?.contentDocument
  const prompt = page?.querySelector<HTMLElement>('#prompt')
  if (prompt === null || prompt === undefined || page?.readyState !== 'complete')
    throw new Error('Duo’s prompt is not there.')
  return prompt
}
