import type { Page } from 'playwright-core'

/** What the page's clock says, always. */
const now = Date.UTC(2026, 5, 15, 9, 41)

declare global {
  interface Window {
    /** Begins the row of random numbers anew. */
    visualReseed(): void
  }
}

/** Stops the page's clock and its chance, so that each look at it sees the same. Timers run on. */
export async function freezePage(page: Page): Promise<void> {
  await page.addInitScript((fixed) => {
    const RealDate = Date
    window.Date = new Proxy(RealDate, {
      construct: (target, args, caller) => Reflect.construct(target, args.length === 0 ? [fixed] : args, caller),
      apply: () => new RealDate(fixed).toString(),
      get: (target, key, caller) => (key === 'now' ? () => fixed : Reflect.get(target, key, caller)),
    })

    // mulberry32
    let state = 0
    const random = () => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    }
    window.visualReseed = () => {
      state = 1
    }
    Math.random = random
    crypto.getRandomValues = (array) => {
      if (array === null) return array
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
      for (const index of bytes.keys()) bytes[index] = Math.floor(random() * 256)
      return array
    }
    crypto.randomUUID = () => {
      const digits = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
      return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`
    }
  }, now)
}
