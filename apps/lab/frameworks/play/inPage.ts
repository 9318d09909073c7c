import type { Got } from './Finding.ts'

declare global {
  /** What a framework's page and the probe put into the window: see `pages` and `probe`. */
  var render: (root: Element) => unknown
  var hydrate: (root: Element) => unknown
  var reorder: () => void
  var defineProbe: () => void
  var readProbe: () => Got
  var tellAll: () => string[]
  var heard: string[]
  var twoFrames: () => Promise<void>
}

// What runs in the browser. Each is self-contained: Playwright takes its text along.

export async function renderPage() {
  await globalThis.render(document.getElementById('root') ?? document.body)
  await globalThis.twoFrames()
}

export async function hydratePage() {
  await globalThis.hydrate(document.getElementById('root') ?? document.body)
  await globalThis.twoFrames()
}

export async function moveElement() {
  const life = () => {
    const element = document.querySelector('mfa-challenge')
    return element !== null && 'life' in element && Array.isArray(element.life) ? element.life.map(String) : []
  }
  const before = life().length
  globalThis.reorder()
  await globalThis.twoFrames()
  return life().slice(before)
}

/** What the element looks like as a server has written it. */
export function readWritten() {
  const tag = document.querySelector('mfa-challenge')?.outerHTML ?? ''
  return tag.slice(0, tag.indexOf('>') + 1)
}
