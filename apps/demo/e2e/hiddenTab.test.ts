import type { Page } from '@playwright/test'
import { expect, expectApproved, test } from './portal.ts'
import { english } from './english.ts'

/**
 * Hides the page, or shows it, as far as the page can tell. Neither another tab in front nor a minimised window makes
 * headless Chromium say `hidden` (tried with focus emulation off), so the document is made to.
 */
async function setHidden(page: Page, isHidden: boolean) {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: hidden ? 'hidden' : 'visible' })
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)
}

test('a hidden tab asks nothing; back in front it asks once, soon, and learns of the approval', async ({ portal }) => {
  const { page } = portal
  const polls = () => portal.asked('/mfa/okta-verify/poll')
  await portal.openWithClock()
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  await expect.poll(polls).toBeGreaterThan(0)

  await setHidden(page, true)
  await expect(portal.shown('We’ll keep waiting when you come back to this page.')).toBeVisible()
  const before = polls()
  await page.clock.runFor(60_000)
  expect(polls()).toBe(before)

  await portal.answerPush('approve')
  await setHidden(page, false)
  await expectApproved(portal)
  expect(polls()).toBe(before + 1)
})

test('a tab hidden for longer than the waiting lasts says so when it is back', async ({ portal }) => {
  const { page } = portal
  await portal.openWithClock()
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  await expect(portal.heading(english('oktaWaitingHeading'))).toBeVisible()

  await setHidden(page, true)
  await page.clock.fastForward(10 * 60_000)
  await setHidden(page, false)
  await expect(portal.shown('Send it again when your phone is at hand.')).toBeVisible()
})
