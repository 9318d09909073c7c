import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectApproved, test } from './portal.ts'
import { english } from './english.ts'

const locales = join(import.meta.dirname, '../../../packages/ui/locales')

/** The words in one language, as they were translated. */
function wordsIn(tag: string): Record<string, string> {
  const { words }: { words: Record<string, string> } = JSON.parse(readFileSync(join(locales, `${tag}.json`), 'utf8'))
  return words
}

/** A word by its key. */
const wordIn = (tag: string) => {
  const words = wordsIn(tag)
  return (key: string) => {
    const word = words[key]
    if (word === undefined) throw new Error(`${tag}.json has no word ${key}.`)
    return word
  }
}

/** Which files with a language the page asks for from now on. */
function watchLanguages(page: Page): readonly string[] {
  const files: string[] = []
  page.on('request', (request) => {
    const file = /\/assets\/([a-z]{2}(?:-[A-Z]{2})?)-[\w-]+\.js$/.exec(new URL(request.url()).pathname)?.[1]
    if (file !== undefined) files.push(file)
  })
  return files
}

test('a code passes in Arabic, from right to left', async ({ portal, demo }) => {
  const { page } = portal
  const ar = wordIn('ar')
  await page.goto(`${demo.portalUrl}/?locale=ar`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await portal.button('Approve').click()

  const challenge = page.getByRole('region', { name: ar('pickerHeading') })
  await expect(challenge).toHaveAttribute('lang', 'ar')
  await expect(challenge).toHaveAttribute('dir', 'rtl')
  await portal.choose(new RegExp(`^${ar('smsName')}.*${ar('workPhone')}`), ar('continue'))

  const field = page.getByRole('textbox')
  await expect(portal.heading(ar('codeHeading'))).toBeVisible()
  await expect(field).toHaveCSS('direction', 'ltr')
  await field.fill(await portal.latestCode())
  await portal.button(ar('confirm')).click()

  await expectApproved(portal)
  await expect(page.getByRole('main')).not.toContainText(english('confirm'))
  expect(portal.complaints).toEqual([])
})

test('an English page fetches no language, and one that becomes German fetches that alone, once, and keeps what was typed', async ({
  portal,
}) => {
  const { page } = portal
  const de = wordIn('de')
  const fetched = watchLanguages(page)
  await page.reload()
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await page.getByRole('textbox', { name: '6-digit code' }).fill('123')
  expect(fetched).toEqual([])

  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  await expect(page).toHaveURL(/\?locale=de$/)
  await expect(portal.heading(de('codeHeading'))).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveValue('123')
  await portal.button(de('tryAnotherWay')).click()
  await expect(portal.heading(de('pickerHeading'))).toBeVisible()
  expect(fetched).toEqual(['de'])
})
