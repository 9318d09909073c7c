import { expect, expectApproved, test } from './portal.ts'

/** What moved in the challenge by itself: Chromium leaves out what follows a press within half a second. */
const noteShifts = `
  window.shifts = []
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      const moved = sources.flatMap(({ node }) => (node?.closest?.('[data-mfa-root]') ? [node.outerHTML.slice(0, 90)] : []))
      if (!hadRecentInput && moved.length > 0) window.shifts.push([value, ...moved])
    }
  }).observe({ type: 'layout-shift', buffered: true })
`

for (const width of [1280, 390]) {
  test(`nothing moves by itself when a step arrives, nor while a code is sent, at ${width} px`, async ({ portal }) => {
    const { page } = portal
    await page.setViewportSize({ width, height: 800 })
    await page.addInitScript(noteShifts)
    await page.reload()

    // A network that takes its time, so that what comes of the press is not excused by it.
    await page.route('**/mfa/token/send', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900))
      await route.continue()
    })

    await portal.openChallenge()
    await portal.choose(/^Text message Work phone/)
    await expect(page.getByRole('textbox', { name: '6-digit code' })).toBeVisible()
    await expect(portal.shown(/^We texted it/)).toBeVisible()
    // Some seconds in which nobody presses anything.
    await expect(portal.shown(/in 0:2[0-7]/)).toBeVisible()
    await portal.enterCode(await portal.latestCode())
    await expectApproved(portal)

    expect(await page.evaluate('window.shifts')).toEqual([])
  })
}
