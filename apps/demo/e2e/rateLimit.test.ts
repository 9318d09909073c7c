import { expect, expectApproved, expectNotApproved, type Portal, test } from './portal.ts'
import { english } from './english.ts'

const busy = 'The service is busy.'

/**
 * The next call of an operation is answered as the gateway answers while the service is busy. Not by the service itself: the
 * gateway would stay away from it for twenty seconds of its own clock, and the page's is moved.
 */
async function busyOnce({ page }: Portal, path: string) {
  const answer = { status: 429, headers: { 'Retry-After': '20' }, json: { message: ' Rate Limit Exceeded ' } }
  await page.route(`**/mfa-gateway${path}`, (route) => route.fulfill(answer), { times: 1 })
}

/** A right code, answered by 429 with a Retry-After of twenty seconds. */
async function runIntoRateLimit(portal: Portal) {
  await portal.openWithClock()
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await busyOnce(portal, '/mfa/token/authenticate')
  const code = await portal.latestCode()
  await portal.enterCode(code)
  await expect(portal.shown(busy)).toBeVisible()
  return code
}

/** How many seconds the challenge still asks to wait, as it counts them down. */
async function secondsLeft({ shown }: Portal): Promise<number> {
  const text = await shown(/^ in 0:\d\d$/)
    .first()
    .textContent()
  return Number(text?.slice(-2))
}

test('a 429 counts down, sends nothing before it is over, and lets the same code pass after it', async ({ portal }) => {
  const { page } = portal
  const code = await runIntoRateLimit(portal)
  await expectNotApproved(portal)

  const before = await secondsLeft(portal)
  expect(before).toBeGreaterThan(10)
  expect(before).toBeLessThanOrEqual(20)
  await page.clock.fastForward(5_000)
  await expect.poll(() => secondsLeft(portal)).toBeLessThanOrEqual(before - 5)

  await expect(portal.button(english('confirm'))).toHaveAttribute('aria-disabled', 'true')
  await portal.button(english('confirm')).click({ force: true })
  await page.getByRole('textbox', { name: '6-digit code' }).press('Enter')
  expect(portal.asked('/mfa/token/authenticate')).toBe(1)

  await page.clock.fastForward(20_000)
  await expect(portal.button(english('confirm'))).not.toHaveAttribute('aria-disabled')
  await expect(page.getByRole('textbox', { name: '6-digit code' })).toHaveValue(code)
  await portal.button(english('confirm')).click()
  await expectApproved(portal)
  expect(portal.asked('/mfa/token/authenticate')).toBe(2)
})

test('every other method waits for the same 429', async ({ portal }) => {
  await runIntoRateLimit(portal)
  const others = [
    { row: /^Okta Verify/, button: english('pushSend'), path: '/mfa/okta-verify/verify' },
    { row: /^Text message Personal phone/, button: english('sendCode'), path: '/mfa/token/send' },
    { row: /^Duo/, button: english('duoOpenAgain'), path: '/mfa/duo-web/sig-request' },
    { row: /^Security questions/, button: english('confirm'), path: '/mfa/kba/authenticate' },
    { row: /^RSA SecurID/, button: english('rsaStart'), path: '/mfa/rsa/start' },
  ]
  for (const { row, button, path } of others) {
    const asked = portal.asked(path)
    await portal.button(english('tryAnotherWay')).click()
    await portal.choose(row)
    await expect(portal.shown(/^ in 0:\d\d$/).first()).toBeVisible()
    await expect(portal.button(button)).toHaveAttribute('aria-disabled', 'true')
    await portal.button(button).click({ force: true })
    expect(portal.asked(path)).toBe(asked)
  }
})

test('a 429 holds after a reload, to the second it ends', async ({ portal }) => {
  const { page } = portal
  await runIntoRateLimit(portal)
  await page.reload()
  await portal.openChallenge()
  await portal.choose(/^Text message Personal phone/)

  await expect(portal.button(english('sendCode'))).toHaveAttribute('aria-disabled', 'true')
  expect(await secondsLeft(portal)).toBeLessThanOrEqual(20)
  expect(portal.asked('/mfa/token/send')).toBe(1)

  await page.clock.fastForward(21_000)
  await portal.button(english('sendCode')).click()
  await expect(portal.shown(/^We texted it to/)).toBeVisible()
  expect(portal.asked('/mfa/token/send')).toBe(2)
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)
})

test('a 429 in answer to a poll is waited out, and the push still passes', async ({ portal }) => {
  const { page } = portal
  await portal.openWithClock()
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await busyOnce(portal, '/mfa/okta-verify/poll')
  await portal.button(english('pushSend')).click()
  await portal.answerPush('approve')
  await expect.poll(() => portal.asked('/mfa/okta-verify/poll')).toBe(1)
  await expect(portal.shown(/^ in /).first()).toBeVisible()
  await expectNotApproved(portal)

  await page.clock.fastForward(30_000)
  await expectApproved(portal)
  expect(portal.asked('/mfa/okta-verify/poll')).toBe(2)
})
