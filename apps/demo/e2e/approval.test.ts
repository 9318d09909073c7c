import { expect, expectApproved, test } from './portal.ts'
import { english } from './english.ts'

test('the server refuses the protected action to who has not passed', async ({ portal }) => {
  // Before the page shows this there is no session yet, and the refusal would be for that.
  await expect(portal.button('Approve')).toBeVisible()
  expect(await portal.demandApproval()).toBe(401)
})

test('the server does the protected action once for one challenge', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)

  expect(await portal.demandApproval()).toBe(401)
})

test('a page that is told of a success the service never gave is refused by the server', async ({ portal }) => {
  const { page } = portal
  await page.route('**/mfa-gateway/mfa/token/authenticate', (route) => route.fulfill({ json: { status: 'SUCCESS' } }))
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await portal.enterCode('000000')

  await expect(page.getByText(/^Not approved\. The portal has not seen the service confirm/)).toBeVisible()
})

test('giving up leaves the request as it was', async ({ portal }) => {
  await portal.openChallenge()
  await portal.button(english('cancel')).click()

  await expect(portal.page.getByText('Nothing was approved. The request still waits for you.')).toBeVisible()
  expect(await portal.demandApproval()).toBe(401)
})
