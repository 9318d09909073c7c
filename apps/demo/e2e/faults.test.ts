import type { SimulatorFault } from '@mfa-challenge/simulator'
import { expect, expectApproved, expectNotApproved, type Portal, test } from './portal.ts'
import { english } from './english.ts'

interface FaultCase {
  kind: SimulatorFault['kind']
  name: string
  words: string
}

const unconfirmed = 'The service’s answer can’t be read, so nothing was confirmed. Try again, or try another way.'

/** The page can reach the gateway, and the gateway not the service. */
const broken = 'The service has a problem. Nothing is lost: try again in a moment.'

const faults: readonly FaultCase[] = [
  // The gateway's own token or right is no fault of the person's session.
  { kind: 'unauthorized', name: 'a 401', words: broken },
  { kind: 'forbidden', name: 'a 403', words: broken },
  { kind: 'proxy', name: 'a 403 of a proxy in between', words: broken },
  { kind: 'serverError', name: 'a 500', words: broken },
  { kind: 'html', name: 'a web page instead of JSON', words: broken },
  { kind: 'empty', name: 'an empty body', words: broken },
  { kind: 'truncated', name: 'a truncated body', words: broken },
  {
    kind: 'unknownStatus',
    name: 'a status nobody knows',
    words: unconfirmed,
  },
  {
    kind: 'missingStatus',
    name: 'a body without a status',
    words: unconfirmed,
  },
  { kind: 'dropped', name: 'a connection that breaks off', words: broken },
]

for (const { kind, name, words } of faults) {
  test(`${name} in answer to the right code does not pass; the code does when all is well again`, async ({
    portal,
  }) => {
    await openWithCode(portal)
    await portal.fault({ kind, operation: 'sendTokenAuthRequest' })
    await portal.enterCode(await portal.latestCode())

    await expect(portal.shown(words)).toBeVisible()
    await expectNotApproved(portal)

    await portal.noFaults()
    await portal.button(english('confirm')).click()
    await expectApproved(portal)
  })
}

test('a poll answered by a status nobody knows does not pass', async ({ portal }) => {
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.fault({ kind: 'unknownStatus', operation: 'pingVerificationStatus' })
  await portal.button(english('pushSend')).click()
  await portal.answerPush('approve')

  await expect(portal.shown(unconfirmed)).toBeVisible()
  await expectNotApproved(portal)
})

test('a send that fails says so, counts as none, and can be put again at once', async ({ portal }) => {
  await portal.fault({ kind: 'serverError', operation: 'createSendToken' })
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await expect(portal.shown(broken)).toBeVisible()
  expect(await portal.outbox()).toEqual([])

  await portal.noFaults()
  await portal.button(english('sendNewCode')).click()
  await expect(portal.shown(/^We texted it to/)).toBeVisible()
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)
})

test('without a network nothing passes, and nothing typed is lost', async ({ portal, context }) => {
  await openWithCode(portal)
  const code = await portal.latestCode()
  await context.setOffline(true)
  await portal.enterCode(code)

  await expect(portal.shown('The service cannot be reached. Check your connection, then try again.')).toBeVisible()
  await expect(portal.page.getByRole('textbox', { name: '6-digit code' })).toHaveValue(code)
  await expect(portal.heading(english('succeededHeading'))).toBeHidden()

  await context.setOffline(false)
  await expectNotApproved(portal)
  await portal.button(english('confirm')).click()
  await expectApproved(portal)
})

async function openWithCode(portal: Portal) {
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await expect(portal.heading(english('codeHeading'))).toBeVisible()
}
