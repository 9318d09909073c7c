import { expect, expectApproved, test } from './portal.ts'

test('a tab says so when a newer code was asked for in another one, and takes it', async ({ portal, anotherTab }) => {
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await expect(portal.shown(/^We texted it to/)).toBeVisible()
  const first = await portal.latestCode()

  const other = await anotherTab()
  await other.openChallenge()
  await other.choose(/^Text message Work phone/)
  await expect(other.shown(/^We texted it to/)).toBeVisible()

  await expect(portal.shown(/Only the newest code works/)).toBeVisible()
  await expect(other.shown(/Only the newest code works/)).toBeHidden()
  await expect.poll(() => portal.latestCode()).not.toBe(first)
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)
})
