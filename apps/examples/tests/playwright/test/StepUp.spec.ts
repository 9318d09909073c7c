import { scenarioCode } from '@mfa-challenge/simulator'
import { expect, test } from '@playwright/test'
import { stepUp } from './stepUp.ts'

test('a challenge that succeeds', async ({ page }) => {
  const { enterCode } = await stepUp(page, 'succeeds', /Text message/)
  await enterCode(scenarioCode)
  await expect(page.getByText('Request AR-20418 is approved.')).toBeVisible()
})

test('one that locks out', async ({ page }) => {
  const { enterCode } = await stepUp(page, 'locksOut', /Text message/)
  await enterCode(scenarioCode)
  await expect(page.getByRole('heading', { name: 'Too many tries' })).toBeVisible()
})

test('a push never answered', async ({ page }) => {
  const { press } = await stepUp(page, 'neverAnswered', /Okta Verify/)
  await press('Send notification')
  await expect(page.getByRole('heading', { name: 'It was not approved' })).toBeVisible({ timeout: 15_000 })
})
