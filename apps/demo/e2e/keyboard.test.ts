import type { Page } from '@playwright/test'
import { expect, expectApproved, test } from './portal.ts'

/** Tabs on until something of that role and name has the focus. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'radio', name: string | RegExp) {
  const target = page.getByRole('main').getByRole(role, { name, exact: true })
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(target).toBeFocused({ timeout: 100 })
  }).toPass({ intervals: [0] })
}

test('a code passes by keyboard alone, and the focus is where the person is', async ({ portal }) => {
  const { page } = portal
  await tabTo(page, 'button', 'Approve')
  await page.keyboard.press('Enter')
  await expect(portal.heading('Confirm it’s you')).toBeFocused()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: /^Okta Verify/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^Text message Personal phone/ })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(portal.heading('Enter the code')).toBeFocused()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: '6-digit code' })).toBeFocused()
  await page.keyboard.type(await portal.latestCode())
  await page.keyboard.press('Enter')
  await expectApproved(portal)
  await expect(portal.heading('Thank you, it’s you')).toBeFocused()

  await tabTo(page, 'button', 'Continue')
  await page.keyboard.press('Enter')
  await expect(portal.heading('Quarterly finance reviewer')).toBeFocused()
})

test('security questions pass by keyboard alone, a missing answer on the way', async ({ portal }) => {
  const { page } = portal
  await tabTo(page, 'button', 'Approve')
  await page.keyboard.press('Enter')
  await expect(portal.heading('Confirm it’s you')).toBeFocused()

  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: /^Security questions/ })).toBeChecked()
  await tabTo(page, 'button', 'Continue')
  await page.keyboard.press('Enter')
  await expect(portal.heading('Answer your questions')).toBeFocused()

  // From an answer to the next there is the button that shows it.
  await page.keyboard.press('Tab')
  await page.keyboard.type('Biscuit')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Lisbon')
  await page.keyboard.press('Enter')
  await expect(portal.shown('1 answer is missing')).toBeVisible()
  await expect(page.locator('[data-mfa-part="error-summary"]')).toBeFocused()

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('On which street did you grow up?', { exact: true })).toBeFocused()
  await page.keyboard.type('Maple Street')
  await page.keyboard.press('Enter')
  await expectApproved(portal)
  await expect(portal.heading('Thank you, it’s you')).toBeFocused()
})
