import { expect, expectApproved, test } from './portal.ts'

const approved = 'Approved. Ana Lopes is a quarterly finance reviewer now.'

test('who asks not to be asked again approves without a challenge, until they take it back', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await page.getByRole('checkbox', { name: 'Remember this device for 10 minutes' }).check()
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)

  await page.reload()
  await portal.button('Approve').click()
  await expect(page.getByText(approved)).toBeVisible()
  await expect(portal.heading('Quarterly finance reviewer')).toBeFocused()

  await portal.button('Start over').click()
  const forgotten = page.waitForResponse(/\/device\/forget$/)
  await portal.button('Ask me again next time').click()
  await portal.openChallenge()
  await forgotten
  expect(await portal.demandApproval()).toBe(401)
})
