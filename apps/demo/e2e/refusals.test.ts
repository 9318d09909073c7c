import { answerQuestions } from './answerQuestions.ts'
import { expect, expectApproved, expectNotApproved, test } from './portal.ts'
import { wrongCode } from './wrongCode.ts'
import { english } from './english.ts'

const elevenMinutes = 11 * 60_000
const notRight = 'That code is not right. Check it and try again.'

test('a wrong code does not pass; the right one after it does', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  const code = await portal.latestCode()
  await portal.enterCode(wrongCode(code))

  await expect(portal.shown(notRight)).toBeVisible()
  await expect(portal.page.getByRole('textbox', { name: '6-digit code' })).toBeFocused()
  await expectNotApproved(portal)

  await portal.enterCode(code)
  await expectApproved(portal)
})

test('a code that the service finds expired does not pass, though the page’s clock is slow', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  const code = await portal.latestCode()
  await portal.serviceLater(elevenMinutes)
  await portal.enterCode(code)

  await expect(portal.shown(notRight)).toBeVisible()
  await expectNotApproved(portal)
})

test('after eleven minutes the page says that the code is too old, and a new one passes', async ({ portal }) => {
  await portal.openWithClock()
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  const old = await portal.latestCode()
  await portal.serviceLater(elevenMinutes)
  await portal.page.clock.fastForward(elevenMinutes)

  await expect(portal.shown('This code is too old. Get a new one.')).toBeVisible()
  await portal.enterCode(old)
  await expect(portal.button(english('confirm'))).toBeEnabled()
  await expect(portal.shown('This code is too old. Get a new one.')).toBeVisible()
  await expectNotApproved(portal)

  await portal.button(english('sendNewCode')).click()
  await expect(portal.shown('Only the newest code works.')).toBeVisible()
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)
})

test('the fifth wrong code locks the person out, of every method', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  const wrong = wrongCode(await portal.latestCode())
  for (const attempt of [1, 2, 3, 4]) {
    await portal.enterCode(wrong)
    await expect.poll(() => portal.asked('/mfa/token/authenticate')).toBe(attempt)
    await expect(portal.shown(notRight)).toBeVisible()
  }
  await portal.enterCode(wrong)

  await expect(portal.heading(english('lockoutHeading'))).toBeVisible()
  await expectNotApproved(portal)

  await portal.button(english('cancel')).click()
  await expect(portal.page.getByText('Nothing was approved. The request still waits for you.')).toBeVisible()
  await portal.openChallenge()
  await portal.choose(/^Security questions/)
  await answerQuestions(portal)
  await portal.button(english('confirm')).click()
  await expect(portal.heading(english('lockoutHeading'))).toBeVisible()
  await expectNotApproved(portal)
})

test('a push denied on the phone does not pass, and another way does', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  await portal.page.getByRole('region', { name: 'Phone' }).getByRole('button', { name: 'No, it’s not me' }).click()

  await expect(portal.shown('If that was you, send it again or try another way.')).toBeVisible()
  await expectNotApproved(portal)

  await portal.button(english('tryAnotherWay')).click()
  await portal.choose(/^Text message Work phone/)
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)
})

test('a push that nobody answers times out after five minutes, and the next one passes', async ({ portal }) => {
  await portal.openWithClock()
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  await expect(portal.heading(english('oktaWaitingHeading'))).toBeVisible()
  await portal.page.clock.fastForward(5 * 60_000)

  await expect(portal.shown('Send it again when your phone is at hand.')).toBeVisible()
  await expectNotApproved(portal)

  await portal.button(english('pushSendAgain')).click()
  await expect.poll(() => portal.asked('/mfa/okta-verify/verify')).toBe(2)
  await expect(portal.heading(english('oktaWaitingHeading'))).toBeVisible()
  await portal.answerPush('approve')
  await expectApproved(portal)
})

test('a request denied on the RSA device does not pass', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^RSA SecurID/)
  await portal.button(english('rsaStart')).click()
  await expect(portal.shown(english('rsaWaiting'))).toBeVisible()
  await portal.answerPush('deny')

  await expect(portal.shown('Try again, or try another way.')).toBeVisible()
  await expectNotApproved(portal)
})

test('wrong answers do not pass, and the page does not tell which; mended ones pass', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Security questions/)
  await answerQuestions(portal, { 'In which city were you born?': 'Porto' })
  await portal.button(english('confirm')).click()

  await expect(portal.shown('The answers did not match. Check the spelling, or try another way.')).toBeVisible()
  await expect(portal.shown('This one did not match.')).toHaveCount(0)
  await expectNotApproved(portal)

  await page.getByLabel('In which city were you born?', { exact: true }).fill('LISBON')
  await portal.button(english('confirm')).click()
  await expectApproved(portal)
})

test('where the service asks for better answers, they are marked and reached from the summary', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Security questions/)
  await portal.fault({ kind: 'exampleSpelling', operation: 'sendKbaAnswers' })
  await answerQuestions(portal, { 'In which city were you born?': 'Porto' })
  await portal.button(english('confirm')).click()

  await expect(portal.shown('1 answer did not match. Check its spelling.')).toBeVisible()
  await expect(portal.shown('This one did not match.')).toHaveCount(1)
  await expectNotApproved(portal)

  await page.getByRole('link', { name: 'In which city were you born?' }).click()
  const field = page.getByLabel('In which city were you born?', { exact: true })
  await expect(field).toBeFocused()
  await field.fill('Lisbon')
  await portal.button(english('confirm')).click()
  await expectApproved(portal)
})

test('a method with not enough data on file is crossed out, and another one passes', async ({ portal }) => {
  await portal.fault({ kind: 'notEnoughData', operation: 'sendKbaAnswers' })
  await portal.openChallenge()
  await portal.choose(/^Security questions/)
  await answerQuestions(portal)
  await portal.button(english('confirm')).click()

  await portal.button(english('moreWays')).click()
  const row = portal.page.getByRole('radio', { name: /^Security questions/ })
  await expect(row).toBeDisabled()
  await expect(portal.shown('Not set up for you yet. Your help desk can do that.')).toBeVisible()
  await expectNotApproved(portal)

  await portal.choose(/^Text message Work phone/)
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)
})
