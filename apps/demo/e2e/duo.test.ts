import { expect, expectApproved, expectNotApproved, test } from './portal.ts'
import { english } from './english.ts'

const signature = 'a'.repeat(40)
const half = (prefix: string) => `${prefix}|d2lsbC5hbGJpbnxESVdKOFg2QUVZT1I1T01DNlRRMXw5OTk5OTk5OTk5`
const signed = `${half('TX')}|${signature}:${half('APP')}|${signature}`
const duosHost = 'api-12345678.duosecurity.com'

/** Why helps nobody here; the console says it, and how to mend it. */
const unusable = /^Duo’s prompt could not be opened\. Try another way/

const badRequests = [
  {
    name: 'that is an error of the signer',
    host: duosHost,
    sigRequest: 'ERR|The username passed to sign_request() is invalid.',
    words: 'Duo says: The username passed to sign_request() is invalid.',
  },
  {
    name: 'that is not signed',
    host: duosHost,
    sigRequest: `${half('TX')}:${half('APP')}`,
    words: unusable,
  },
  {
    name: 'that cannot be read',
    host: duosHost,
    sigRequest: 'TX',
    words: unusable,
  },
  {
    name: 'for a host that only looks like Duo’s',
    host: `${duosHost}.evil.example`,
    sigRequest: signed,
    words: unusable,
  },
  {
    name: 'for any other host',
    host: '127.0.0.1:9',
    sigRequest: signed,
    words: unusable,
  },
]

for (const { name, host, sigRequest, words } of badRequests) {
  test(`a sig_request ${name} opens no frame, and the person is told`, async ({ portal }) => {
    const { page } = portal
    let framesOpened = 0
    page.on('frameattached', () => {
      framesOpened += 1
    })
    await page.route('**/mfa-gateway/mfa/duo-web/sig-request', (route) => route.fulfill({ json: { host, sigRequest } }))
    await portal.openChallenge()
    await portal.choose(/^Duo/)

    await expect(portal.shown(words)).toBeVisible()
    expect(framesOpened).toBe(0)
    await expectNotApproved(portal)

    await page.unroute('**/mfa-gateway/mfa/duo-web/sig-request')
    await portal.button(english('duoOpenAgain')).click()
    await page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click()
    await expectApproved(portal)
  })
}

test('what Duo’s prompt says went wrong is shown, and a fresh prompt passes', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Duo/)
  await page.frameLocator('iframe').getByRole('button', { name: 'Show error' }).click()

  await expect(portal.shown('Duo says: Your Duo account is disabled.')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
  await expectNotApproved(portal)

  await portal.button(english('duoOpenAgain')).click()
  await page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click()
  await expectApproved(portal)
})

test('Duo’s answer that the service does not take does not pass', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Duo/)
  await portal.fault({ kind: 'missingStatus', operation: 'sendDuoVerifyRequest' })
  await portal.page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click()

  await expect(portal.shown(/^The service’s answer can’t be read/)).toBeVisible()
  await expectNotApproved(portal)
})
