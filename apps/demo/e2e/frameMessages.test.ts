import type { Frame, Page } from '@playwright/test'
import { expect, expectApproved, type Portal, test } from './portal.ts'

const forged = 'ERR|This is not Duo.'

/** Remembers each message that reaches the page. Added after the product's own listener, so it hears them later. */
async function hearMessages(page: Page) {
  await page.evaluate(() => {
    window.addEventListener('message', ({ data }) => {
      document.documentElement.dataset.heard = String(data)
    })
  })
}

/** The message has come, was looked at, and changed nothing. */
async function expectIgnored({ page, shown, asked }: Portal) {
  await expect(page.locator(`html[data-heard="${forged}"]`)).toBeAttached()
  // Two frames drawn: whatever the message might have changed would be there.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await expect(page.locator('iframe[title="Duo’s prompt"]')).toBeVisible()
  await expect(shown('This is not Duo.')).toHaveCount(0)
  expect(asked('/mfa/duo-web/verify')).toBe(0)
}

const sayToParent = (frame: Frame) => frame.evaluate((words) => window.parent.postMessage(words, '*'), forged)

function promptOf({ page, simulatorUrl }: Portal): Frame {
  const prompt = page.frames().find((frame) => frame.url().startsWith(simulatorUrl))
  if (prompt === undefined) throw new Error('Duo’s prompt is not there.')
  return prompt
}

test.beforeEach(async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Duo/)
  await expect(portal.page.frameLocator('iframe').getByRole('button', { name: 'Approve' })).toBeVisible()
  await hearMessages(portal.page)
})

test('a message of the page to itself is ignored', async ({ portal }) => {
  await portal.page.evaluate((words) => window.postMessage(words, '*'), forged)

  await expectIgnored(portal)
  await portal.page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click()
  await expectApproved(portal)
})

test('a message from another frame is ignored, even one of Duo’s own origin', async ({ portal }) => {
  const { page, simulatorUrl } = portal
  await page.evaluate((src) => {
    const other = document.createElement('iframe')
    other.name = 'other'
    other.src = src
    document.body.append(other)
  }, `${simulatorUrl}/frame/web/v1/auth`)
  await expect(page.frameLocator('iframe[name="other"]').getByRole('heading')).toBeVisible()
  const other = page.frame({ name: 'other' })
  if (other === null) throw new Error('The other frame is not there.')
  await sayToParent(other)

  await expectIgnored(portal)
})

test('a message from the prompt’s own frame is ignored once another site is in it', async ({ portal }) => {
  const { page, simulatorUrl } = portal
  // The same server by another name: another origin.
  const elsewhere = simulatorUrl.replace('127.0.0.1', 'localhost')
  await promptOf(portal).evaluate((href) => location.assign(href), `${elsewhere}/frame/web/v1/auth`)
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Access denied' })).toBeVisible()
  const other = page.frames().find((frame) => frame.url().startsWith(elsewhere))
  if (other === undefined) throw new Error('The other site is not there.')
  await sayToParent(other)

  await expectIgnored(portal)
})

test('the same message from Duo’s prompt itself is heeded', async ({ portal }) => {
  await sayToParent(promptOf(portal))

  await expect(portal.shown('Duo says: This is not Duo.')).toBeVisible()
})
