import { answerQuestions } from './answerQuestions.ts'
import { expect, expectApproved, type Portal, test } from './portal.ts'
import { english } from './english.ts'

const deliveries = [
  { name: 'a text message to the personal phone', deliveryType: 'SMS_PERSONAL', row: /^Text message Personal phone/ },
  { name: 'a phone call to the personal phone', deliveryType: 'VOICE_PERSONAL', row: /^Phone call Personal phone/ },
  { name: 'a text message to the work phone', deliveryType: 'SMS_WORK', row: /^Text message Work phone/ },
  { name: 'a phone call to the work phone', deliveryType: 'VOICE_WORK', row: /^Phone call Work phone/ },
  { name: 'an e-mail to the work mailbox', deliveryType: 'EMAIL_WORK', row: /^E-mail Work e-mail/ },
  { name: 'an e-mail to the personal mailbox', deliveryType: 'EMAIL_PERSONAL', row: /^E-mail Personal e-mail/ },
]

/** Approved, quietly, on one and the same page: loading a method's step reloads nothing. */
async function expectSmoothApproval(portal: Portal) {
  await expectApproved(portal)
  expect(portal.complaints).toEqual([])
  expect(portal.loads()).toBe(1)
}

for (const { name, deliveryType, row } of deliveries) {
  test(`a code by ${name} passes`, async ({ portal }) => {
    await portal.openChallenge()
    await portal.choose(row)
    await portal.enterCode(await portal.latestCode())

    await expectSmoothApproval(portal)
    expect((await portal.outbox()).map((message) => message.deliveryType)).toEqual([deliveryType])
  })
}

test('a code read from the inbox beside the portal passes', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  const message = page.getByRole('region', { name: 'Inbox' }).getByRole('listitem')
  await expect(message).toHaveCount(1)
  const code = await portal.latestCode()
  await expect(message).toContainText(code)
  await portal.enterCode(code)

  await expectSmoothApproval(portal)
})

test('a notification approved in Okta Verify passes', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  await expect(portal.heading(english('oktaWaitingHeading'))).toBeVisible()
  await page.getByRole('region', { name: 'Phone' }).getByRole('button', { name: 'Yes, it’s me' }).click()

  await expectSmoothApproval(portal)
})

test('an approval in Duo’s prompt passes', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Duo/)
  await portal.page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click()

  await expectSmoothApproval(portal)
})

test('right answers to the security questions pass', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Security questions/)
  await answerQuestions(portal)
  await portal.button(english('confirm')).click()

  await expectSmoothApproval(portal)
})

test('a request approved on the RSA device passes', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^RSA SecurID/)
  await portal.button(english('rsaStart')).click()
  await expect(portal.shown(english('rsaWaiting'))).toBeVisible()
  await page.getByRole('region', { name: 'RSA device' }).getByRole('button', { name: 'Approve' }).click()

  await expectSmoothApproval(portal)
})
