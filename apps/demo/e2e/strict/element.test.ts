import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { byCode, byDuo, otherWays } from '../ways.ts'
import { expect, test, type StrictPortal } from './strictPage.ts'

const built = join(import.meta.dirname, '../../../../packages/embed/dist/integrity.json')
test.beforeAll(() => {
  if (!existsSync(built)) throw new Error('The element is not built. Run `npm run build` first; `npm test` does.')
})

async function open({ page }: StrictPortal, path: string, query: Record<string, string>) {
  await page.goto(new URL(`${path}?${new URLSearchParams(query)}`, page.url()).href)
}

const isPassed = ({ page }: StrictPortal) =>
  expect(page.getByRole('heading', { name: 'Thank you, it’s you' })).toBeVisible()

for (const build of ['modules', 'classic']) {
  for (const way of [byCode, ...otherWays, byDuo]) {
    test(`the least policy lets be the element (${build}) by ${way.method}`, async ({ strict }) => {
      await open(strict, '/element', way === byDuo ? { build, duo: '' } : { build })
      await way.pass(strict)

      await isPassed(strict)
      await strict.expectNothingRefused()
    })
  }
}

for (const given of [
  { modal: '' },
  { shadow: 'open' },
  { shadow: 'open', stylesheet: '/embed/styles.css' },
  { theme: 'dark' },
]) {
  test(`the least policy lets it be with ${Object.keys(given).join(' and ')}`, async ({ strict }) => {
    await open(strict, '/element', { build: 'classic', ...given })
    await byCode.pass(strict)

    await isPassed(strict)
    const heading = strict.heading('Thank you, it’s you')
    // Its own look, and not a heading of the browser's.
    expect(await heading.evaluate((element) => getComputedStyle(element).marginTop)).toBe('0px')
    await strict.expectNothingRefused()
  })
}

test('it speaks the language of the script beside it', async ({ strict }) => {
  await open(strict, '/element', { build: 'classic', locale: 'de' })

  await expect(strict.page.getByRole('button', { name: 'Weiter', exact: true })).toBeVisible()
  await strict.expectNothingRefused()
})

test('it fetches the language that it is asked for, where it is made of modules', async ({ strict }) => {
  await open(strict, '/element', { locale: 'ar' })

  await expect(strict.page.locator('[data-mfa-root][dir="rtl"][lang="ar"]')).toBeVisible()
  await strict.expectNothingRefused()
})

test.describe('in a frame that may not submit forms', () => {
  for (const build of ['modules', 'classic']) {
    test(`a code and answers are taken by press and by Enter (${build})`, async ({ strict }) => {
      await open(strict, '/framed', { build })
      const frame = strict.page.frameLocator('iframe')
      await frame.getByRole('radio', { name: /^Text message Work phone/ }).check()
      await frame.getByRole('button', { name: 'Continue' }).click()
      const field = frame.getByRole('textbox', { name: '6-digit code' })
      await field.fill('1')
      await frame.getByRole('button', { name: 'Confirm' }).click()
      await expect(frame.getByText('The code has 6.').first()).toBeVisible()
      await field.fill(await strict.latestCode())
      await field.press('Enter')

      await expect(frame.getByRole('heading', { name: 'Thank you, it’s you' })).toBeVisible()
      await strict.expectNothingRefused()
    })
  }
})

test('it works where storage is forbidden', async ({ strict }) => {
  await strict.page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })
  await open(strict, '/element', { build: 'classic' })
  await byCode.pass(strict)

  await isPassed(strict)
  await strict.expectNothingRefused()
})
