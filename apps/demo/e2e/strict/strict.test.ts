import { byDuo, otherWays, type Way } from '../ways.ts'
import { wrongCode } from '../wrongCode.ts'
import { renderings, screenNames } from './page/StrictPageFacts.ts'
import { expect, test } from './strictPage.ts'
import { english } from '../english.ts'

const afterAWrongOne: Way = {
  method: 'a code, after a wrong one',
  async pass(portal) {
    await portal.choose(/^Text message Work phone/)
    const code = await portal.latestCode()
    await portal.enterCode(wrongCode(code))
    await expect(portal.shown('That code is not right. Check it and try again.')).toBeVisible()
    await portal.enterCode(code)
  },
}

for (const rendering of [undefined, 'stream'] as const) {
  const where = rendering === undefined ? 'rendered in the browser' : 'rendered on a server'
  for (const way of [afterAWrongOne, ...otherWays, byDuo]) {
    const { method, pass } = way
    test(`a strict policy lets be the whole challenge by ${method}, ${where}`, async ({ strict }) => {
      await strict.open({ rendering, duo: way === byDuo })
      await pass(strict)

      await expect(strict.heading(english('succeededHeading'))).toBeVisible()
      await strict.expectNothingRefused()
    })
  }
}

for (const screen of screenNames) {
  test(`what a server wrote comes to life without a word under a strict policy: ${screen}`, async ({ strict }) => {
    const { page } = strict
    // A pause that an earlier page left behind, of which the server knew nothing.
    await page.addInitScript(() => {
      const record = { 'resend:sms-work': Date.now() + 60_000, 'resend:okta-verify': Date.now() + 60_000 }
      sessionStorage.setItem('mfa-challenge:deadlines:default', JSON.stringify(record))
    })
    for (const rendering of renderings) {
      // React complains of a mismatch only there.
      await strict.open({ screen, rendering, development: true, twice: true, duo: true })
      await strict.expectNothingRefused()
    }
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
    expect(ids.length).toBe(new Set(ids).size)
  })
}

test.describe('before any script runs', () => {
  test.use({ javaScriptEnabled: false })

  test('a server’s page has its words', async ({ page, demo }) => {
    for (const rendering of renderings) {
      await page.goto(`${demo.portalUrl}/?rendering=${rendering}`)
      await expect(page.getByRole('heading', { name: english('pickerHeading') })).toBeVisible()
    }
  })

  test('an answer sent too early gets into no address', async ({ page, demo }) => {
    const address = `${demo.portalUrl}/?screen=views&rendering=string`
    const asked: string[] = []
    await page.goto(address)
    page.on('request', (request) => asked.push(request.url()))
    const form = page.locator('form').filter({ has: page.getByLabel('In which city were you born?', { exact: true }) })
    await form.getByLabel('In which city were you born?', { exact: true }).fill('Lisbon')
    await form.getByRole('button', { name: english('confirm') }).click()
    expect(page.url()).toBe(address)
    await page.getByRole('textbox', { name: '6-digit code' }).last().fill('135790')
    await page.keyboard.press('Enter')

    expect(page.url()).toBe(address)
    expect(asked).toEqual([])
  })
})

test('Duo’s frame is refused where the policy does not name its host, and the person is told', async ({ strict }) => {
  await strict.open({ duo: true })
  const { page } = strict
  await page.route('**/mfa-gateway/mfa/duo-web/sig-request', async (route) => {
    const answer: { sigRequest: string } = await (await route.fetch()).json()
    await route.fulfill({ json: { ...answer, host: 'api-12345678.duosecurity.com' } })
  })
  await strict.choose(/^Duo/)

  await expect(strict.shown(/^This page’s security policy does not let Duo’s prompt open/)).toBeVisible()
  const refused = 'frame-src, https://api-12345678.duosecurity.com'
  expect(strict.violations.toSorted()).toEqual([`enforce: ${refused}`, `report: ${refused}`])
})
