import { createSimulator, type Scenario } from '@mfa-challenge/simulator'
import type { Page } from '@playwright/test'

/** Opens the page with a simulator of its own, so that tests run side by side, and chooses a method. */
export async function stepUp(page: Page, scenario: Scenario, method: RegExp) {
  const simulator = createSimulator()
  const [will] = simulator.people
  simulator.play(scenario)
  // Plays your server: it adds the credentials and the person's address, and asks the service.
  await page.route('/mfa-api/**', async (route) => {
    const request = route.request()
    const response = await simulator.fetch(request.url().replace(/.*\/mfa-api/, '/v3'), {
      method: request.method(),
      headers: { ...request.headers(), Authorization: `Bearer ${will?.accessToken}`, 'slpt-forwarding': '192.0.2.1' },
      body: request.postData(),
    })
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  })

  await page.goto('/')
  await page.getByRole('radio', { name: method }).check()
  const press = (name: string) => page.getByRole('button', { name }).click()
  await press('Continue')
  const enterCode = async (code: string) => {
    await page.getByText(/We texted it/).waitFor()
    await page.getByRole('textbox', { name: '6-digit code' }).fill(code)
    await press('Confirm')
  }
  return { press, enterCode }
}
