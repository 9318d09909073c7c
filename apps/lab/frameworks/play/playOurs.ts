import type { Page } from 'playwright'
import type { ServedPages } from './servePages.ts'
import type { HydratedOurs, OursFinding } from './Finding.ts'
import { hydratePage, renderPage } from './inPage.ts'

const defineOurs = (page: Page) => page.addScriptTag({ url: '/element.js' })

/** What becomes of our own element in a framework's page. */
export async function playOurs(page: Page, { url, asked }: ServedPages, hasServer: boolean): Promise<OursFinding> {
  await page.goto(url)
  await page.evaluate(renderPage)
  await defineOurs(page)
  const late = await readOffered(page)

  await page.goto(url)
  await defineOurs(page)
  await page.evaluate(renderPage)
  const early = await readOffered(page)
  const isKept = await keepsItsChoice(page, asked)
  const isHeard = await hearsCancel(page)
  const hydrated = hasServer
    ? { early: await playHydration(page, url, true), late: await playHydration(page, url, false) }
    : undefined
  return { early, late, isKept, isHeard, hydrated }
}

async function playHydration(page: Page, url: string, isEarly: boolean): Promise<HydratedOurs> {
  const complaints: string[] = []
  const note = (error: Error) => complaints.push(error.message)
  await page.goto(`${url}/written`)
  page.on('pageerror', note)
  if (isEarly) {
    await defineOurs(page)
    await readOffered(page)
  }
  await page.evaluate(hydratePage)
  if (!isEarly) await defineOurs(page)
  const offered = await readOffered(page)
  page.off('pageerror', note)
  return { offered, isHeard: offered.length > 0 && (await hearsCancel(page)), complaints }
}

/** None where nothing is shown. */
async function readOffered(page: Page): Promise<readonly string[]> {
  const radios = page.getByRole('radio')
  const isShown = await radios
    .first()
    .waitFor({ timeout: 10_000 })
    .then(() => true)
    .catch(() => false)
  return isShown ? radios.evaluateAll((all) => all.map((radio) => radio.getAttribute('value') ?? '')) : []
}

async function keepsItsChoice(page: Page, asked: () => number): Promise<boolean> {
  await page.getByRole('radio').last().check()
  const before = asked()
  await page.evaluate(async () => {
    globalThis.reorder()
    await globalThis.twoFrames()
  })
  return (await page.getByRole('radio').last().isChecked()) && asked() === before
}

/** The last button: a page that names other words for it calls Cancel otherwise. */
async function hearsCancel(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    globalThis.heard = []
  })
  await page.getByRole('button', { name: /^(Cancel|Leave)$/ }).click()
  return page.evaluate(() => globalThis.heard.includes('mfaabandoned'))
}
