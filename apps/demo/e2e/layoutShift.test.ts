import { expect, expectApproved, test } from './portal.ts'

/** What moved on the screen by itself, so far: Chromium leaves out what follows a press within half a second. */
interface Shifting {
  shifts?: { value: number; moved: string[] }[]
}

test.beforeEach(async ({ portal }) => {
  await portal.page.addInitScript(() => {
    const page: typeof globalThis & Shifting = globalThis
    const shifts: NonNullable<Shifting['shifts']> = []
    page.shifts = shifts
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
          sources: { node: Node | null }[]
        }
        if (hadRecentInput) continue
        const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : String(node)))
        shifts.push({ value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await portal.page.reload()
})

for (const width of [1280, 390]) {
  test(`nothing moves by itself when a step arrives, nor while a code is sent, at ${width} px`, async ({ portal }) => {
    const { page } = portal
    await page.setViewportSize({ width, height: 800 })
    await portal.openChallenge()
    // Chosen by keyboard or not at all until the step is there: presses would excuse what moves.
    await portal.choose(/^Text message Work phone/)
    await expect(page.getByRole('textbox', { name: '6-digit code' })).toBeVisible()
    await expect(portal.shown(/^We texted it/)).toBeVisible()
    await portal.enterCode(await portal.latestCode())
    await expectApproved(portal)

    expect(await page.evaluate(() => (globalThis as typeof globalThis & Shifting).shifts)).toEqual([])
  })
}
