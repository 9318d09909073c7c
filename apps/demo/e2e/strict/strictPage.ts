import type { Page } from '@playwright/test'
import { test as base, expect, type Portal } from '../portal.ts'
import type { Rendering, ScreenName } from './page/StrictPageFacts.ts'

/** Which page to open. */
export interface StrictAddress {
  screen?: ScreenName | undefined
  /** Undefined: the browser renders it. */
  rendering?: Rendering | undefined
  /** Offers Duo too, under a policy that lets its frame be. */
  duo?: boolean | undefined
  /** Two roots on one page. */
  twice?: boolean | undefined
  /** With React's warnings. */
  development?: boolean | undefined
}

export interface StrictPortal extends Portal {
  /** Opens a page, and waits until it has come to life. */
  open(address?: StrictAddress): Promise<void>
  /** What the browser refused, or would have refused. */
  violations: readonly string[]
  /** Nothing was refused, and nobody complained. */
  expectNothingRefused(): Promise<void>
}

declare global {
  interface Window {
    noteViolation(words: string): void
  }
}

/** Hears of each violation from before the first line of the page, in frames too. */
async function watchPolicy(page: Page): Promise<string[]> {
  const violations: string[] = []
  await page.exposeFunction('noteViolation', (words: string) => violations.push(words))
  await page.addInitScript(() => {
    window.addEventListener(
      'securitypolicyviolation',
      ({ disposition, effectiveDirective, blockedURI, sample }) =>
        window.noteViolation(`${disposition}: ${effectiveDirective}, ${blockedURI} ${sample}`.trim()),
      true,
    )
  })
  return violations
}

function addressOf({ screen, rendering, ...flags }: StrictAddress): string {
  const query = new URLSearchParams()
  if (screen !== undefined) query.set('screen', screen)
  if (rendering !== undefined) query.set('rendering', rendering)
  for (const [name, isSet] of Object.entries(flags)) if (isSet === true) query.set(name, '')
  return `/?${query}`
}

export const test = base.extend<{ strict: StrictPortal }>({
  // All of them: the session is the portal's own.
  server: [{ script: 'apps/demo/e2e/strict/server/main.ts' }, { scope: 'worker' }],
  strict: async ({ portal, demo }, use) => {
    const { page } = portal
    const violations = await watchPolicy(page)
    await page.request.get(`${demo.portalUrl}/portal-api/session`)
    await use({
      ...portal,
      violations,
      async open(address = {}) {
        await page.goto(`${demo.portalUrl}${addressOf(address)}`)
        await expect(page.locator('html[data-alive]')).toBeAttached()
      },
      async expectNothingRefused() {
        // What was refused is told in a task of its own, and passes on from there.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))))
        expect({ violations, complaints: portal.complaints }).toEqual({ violations: [], complaints: [] })
      },
    })
  },
})

export { expect }
