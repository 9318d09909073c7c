import { expect, expectApproved, test } from './portal.ts'

test.use({ viewport: { width: 320, height: 640 } })

test('on a narrow page a code is read beside the field that it is for', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  const code = await portal.latestCode()

  const devices = page.getByRole('complementary', { name: 'Devices' })
  await expect(devices.getByText(code, { exact: true }).filter({ visible: true })).toBeInViewport()
  await expect(page.getByRole('textbox', { name: '6-digit code' })).toBeInViewport()
  await portal.enterCode(code)
  await expectApproved(portal)
})

test('on a narrow page a notification is answered without opening the devices', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button('Send notification').click()
  const approve = page.getByRole('complementary', { name: 'Devices' }).getByRole('button', { name: 'Approve' })
  await expect(approve).toBeInViewport()
  await approve.click()

  await expectApproved(portal)
})

test('on a narrow page all devices open and close from the keyboard, and nothing scrolls sideways', async ({
  portal,
}) => {
  const { page } = portal
  await expect(page.getByRole('region', { name: 'Security answers' })).toBeHidden()
  const toggle = page.getByRole('button', { name: 'Devices' })
  await toggle.focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('region', { name: 'Security answers' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Inbox' })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await expect(toggle).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Security answers' })).toBeHidden()
})
