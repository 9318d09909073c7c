import { expect, expectApproved, test } from './portal.ts'
import { english } from './english.ts'

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
  await portal.button(english('pushSend')).click()
  const devices = page.getByRole('complementary', { name: 'Devices' })
  await expect(devices.locator('.device-bar')).toContainText('Request AR-20418')
  const yes = devices.getByRole('button', { name: 'Yes, it’s me' })
  await expect(yes).toBeInViewport()
  // The portal’s own button is the only one that is filled.
  await expect(yes).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await yes.click()

  await expectApproved(portal)
})

test('on a narrow page nothing is in the bar that the portal does not wait for', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  const bar = page.locator('.device-bar')
  await expect(bar.getByRole('button', { name: 'Yes, it’s me' })).toBeInViewport()

  await portal.button(english('tryAnotherWay')).click()
  await expect(bar).toHaveText('Nothing newDevices')

  await portal.choose(/^Text message Work phone/)
  await expect(bar).toContainText(await portal.latestCode())

  await portal.button(english('tryAnotherWay')).click()
  await portal.choose(/^Duo/)
  await expect(page.frameLocator('iframe').getByRole('button', { name: 'Approve' })).toBeVisible()
  await expect(bar).toHaveText('Nothing newDevices')
})

test('on a narrow page a request is in the bar until it is answered', async ({ portal }) => {
  const bar = portal.page.locator('.device-bar')
  await portal.openChallenge()
  await portal.choose(/^RSA SecurID/)
  await portal.button(english('rsaStart')).click()
  await bar.getByRole('button', { name: 'Deny' }).click()

  await expect(portal.shown('Try again, or try another way.')).toBeVisible()
  await expect(bar).toHaveText('Nothing newDevices')
})

test('on a narrow page the bar covers nothing at the end of the page', async ({ portal }) => {
  const { page } = portal
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  await expect(page.locator('.device-bar').getByRole('button', { name: 'Yes, it’s me' })).toBeInViewport()
  const topOfBar = async () => (await page.locator('.device-bar').boundingBox())?.y ?? 0
  const endOf = async (name: string) => {
    const box = await page.getByRole('main').locator(`:is(a, button):text-is("${name}")`).boundingBox()
    return (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)
  }

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  for (const name of [english('tryAnotherWay'), english('cancel'), 'Get help'])
    expect(await endOf(name), name).toBeLessThan(await topOfBar())
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
