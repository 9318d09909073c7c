import { expect, expectApproved, test } from './portal.ts'
import { english } from './english.ts'

test('choosing a delivery sends exactly one code, though React mounts each step twice', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)

  expect(portal.asked('/mfa/token/send')).toBe(1)
  expect(await portal.outbox()).toHaveLength(1)
})

test('going back and choosing the same delivery at once sends no second code', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  const code = await portal.latestCode()
  await portal.button(english('tryAnotherWay')).click()
  await portal.choose(/^Text message Work phone/)
  await expect(portal.shown('If you have a code already, enter the newest one.')).toBeVisible()
  await portal.enterCode(code)
  await expectApproved(portal)

  expect(portal.asked('/mfa/token/send')).toBe(1)
})

test('Enter and a click on Confirm check the code once', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  const field = page.getByRole('textbox', { name: '6-digit code' })
  await field.fill(await portal.latestCode())
  const { promise: pressed, resolve: noteBothPressed } = Promise.withResolvers<void>()
  await page.route('**/mfa-gateway/mfa/token/authenticate', async (route) => {
    await pressed
    await route.continue()
  })
  await field.press('Enter')
  await portal.button(english('checking')).click({ force: true })
  noteBothPressed()
  await expectApproved(portal)

  expect(portal.asked('/mfa/token/authenticate')).toBe(1)
})

test('Enter and a click that come before the page is drawn again check the code once', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await page.getByRole('textbox', { name: '6-digit code' }).fill(await portal.latestCode())
  await portal.button(english('confirm')).evaluate((button: HTMLButtonElement) => {
    button.form?.requestSubmit()
    button.click()
  })
  await expectApproved(portal)

  expect(portal.asked('/mfa/token/authenticate')).toBe(1)
})

test('two presses in a row send one notification', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).evaluate((button: HTMLButtonElement) => {
    button.click()
    button.click()
  })
  await expect(portal.heading(english('oktaWaitingHeading'))).toBeVisible()
  await portal.answerPush('approve')
  await expectApproved(portal)

  expect(portal.asked('/mfa/okta-verify/verify')).toBe(1)
})
