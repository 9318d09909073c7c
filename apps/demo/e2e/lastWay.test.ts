import { expect, expectApproved, test } from './portal.ts'

test('the way used last is chosen beforehand the next time, is not begun by itself, and goes with a reset', async ({
  portal,
}) => {
  const { page } = portal
  await portal.openChallenge()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await portal.choose(/^Text message Work phone/)
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)

  await page.reload()
  await portal.openChallenge()
  await expect(page.getByRole('radio').first()).toBeChecked()
  await expect(page.getByRole('radio', { name: /^Text message used last time Work phone/ })).toBeChecked()
  expect(portal.asked('/mfa/token/send')).toBe(1)

  await page.getByRole('button', { name: 'Reset all' }).click()
  await portal.openChallenge()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})
