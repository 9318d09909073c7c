import { serveSimulator } from '@mfa-challenge/simulator/node'
import { expect, test } from '@playwright/test'

let service: Awaited<ReturnType<typeof serveSimulator>>

test.beforeAll(async () => {
  // The port that playwright.config.ts names.
  service = await serveSimulator({ port: 4011 })
})
test.beforeEach(async ({ page }) => {
  service.simulator.reset()
  service.simulator.clearFaults()
  await page.goto('/')
  await page.getByRole('button', { name: 'Approve' }).click()
})
test.afterAll(() => service.close())

test('a code lets the person through', async ({ page }) => {
  await page.getByRole('radio', { name: /Text message/ }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(/We texted it/)).toBeVisible()

  await page.getByRole('textbox', { name: '6-digit code' }).fill(service.simulator.latestCode('will.albin') ?? '')
  await page.getByRole('button', { name: 'Confirm' }).click()

  await expect(page.getByText('Request AR-20418 is approved.')).toBeVisible()
})

test('a push that is denied lets nobody through', async ({ page }) => {
  await page.getByRole('radio', { name: /Okta Verify/ }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Send notification' }).click()
  await expect(page.getByRole('heading', { name: 'Check your phone' })).toBeVisible()

  service.simulator.deny(service.simulator.pushes().at(-1)?.requestId ?? '')

  await expect(page.getByRole('heading', { name: 'It was not approved' })).toBeVisible()
  await expect(page.getByText('Request AR-20418 is approved.')).toBeHidden()
})
