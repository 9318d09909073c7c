import { mkdtempSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import axe, { type AxeResults } from 'axe-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { chromiumOptions } from '../../../.scripts/chromium-options.ts'
import { openBaseline } from '../baseline/openBaseline.ts'
import { buildPage } from '../report/buildPage.ts'
import { readReport } from '../report/readReport.ts'
import { addPicture, clearReport, writeReport } from '../report/writeReport.ts'
import type { LocalServer } from '../server/listenHere.ts'
import { serveReview } from '../server/reviewServer.ts'
import { aChange, aReport } from '../test-support/aReport.ts'
import { drawPixels } from '../test-support/drawPixels.ts'

// On a busy machine a browser takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const place = mkdtempSync(join(tmpdir(), 'review-page-'))
const reportFolder = join(place, 'report')
const baselineFolder = join(place, 'baselines')
const pageFolder = join(place, 'page')
let browser: Browser
let server: LocalServer
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions)
  await buildPage(pageFolder)
  server = await serveReview({ reportFolder, baselineFolder, storybookFolder: place }, { port: 0, by: 'Ana' })
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(place, { recursive: true })
})

function png(shade: number): Promise<Buffer> {
  const { width, height, data } = drawPixels(120, 80, [shade, 200, 255])
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}

beforeEach(async () => {
  await clearReport(reportFolder)
  await rm(baselineFolder, { recursive: true, force: true })
  const before = await addPicture(reportFolder, 'before/a.png', await png(0))
  const after = await addPicture(reportFolder, 'after/a.png', await png(90))
  const drawing = await addPicture(reportFolder, 'drawing/a.png', await png(200))
  const pair = { before, after, drawing, pixels: 9_600, box: { left: 0, top: 0, width: 120, height: 80 } }
  await writeReport(
    reportFolder,
    aReport({
      changes: [
        aChange({ name: 'a/refused.light.webp', modeTitle: 'Light', ...pair }),
        aChange({ name: 'a/expired.light.webp', story: 'Expired', modeTitle: 'Light', ...pair }),
        aChange({
          name: 'b/new.light.webp',
          kind: 'new',
          component: 'Code/CodeField',
          story: 'Empty',
          group: 'new',
          after,
        }),
      ],
    }),
  )
  await cp(pageFolder, reportFolder, { recursive: true })
  page = await browser.newPage()
})
afterEach(() => page.close())

/** Opens the page, and waits until it hears keys. */
async function open(address = server.url) {
  await page.goto(address)
  await page.getByRole('heading', { name: 'Refused Light' }).waitFor()
}

const heading = () => page.getByRole('heading', { level: 2, name: /Light|Dark/ }).innerText()
const figure = (what: string) => page.locator('dl div', { hasText: what }).locator('dd').innerText()
const accepted = async () => (await openBaseline(baselineFolder)).names()

it('opens from a file, and shows there what changed, but decides nothing', async () => {
  await open(pathToFileURL(join(reportFolder, 'index.html')).href)
  expect(await heading()).toBe('Refused Light')
  await expect(page.getByText('9,600 pixels changed, in a field of 120 × 80 px').count()).resolves.toBe(1)
  expect(
    await page.getByRole('img', { name: 'Before' }).evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBe(120)
  await page.keyboard.press('a')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await page.getByText('npm run visual -- review').count()).toBe(1)
})

it('is gone through, looked at and decided by keyboard alone', async () => {
  await open()
  await page.keyboard.press('j')
  expect(await heading()).toBe('Expired Light')
  await page.keyboard.press('4')
  await page.getByRole('img', { name: 'What differs is magenta' }).waitFor()
  await page.keyboard.press('2')
  await page.getByRole('slider').waitFor()

  await page.keyboard.press('s')
  await page.getByRole('dialog', { name: 'Accept 2 pictures with the same difference' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alert').getByText('Say why it may change.').waitFor()
  await page.keyboard.type('The new blue, as agreed')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })

  // What is decided is behind, and what is open comes next.
  expect(await heading()).toBe('Empty Dark')
  expect(await accepted()).toEqual(['a/expired.light.webp', 'a/refused.light.webp'])

  await page.keyboard.press('r')
  await page.keyboard.type('Its label is missing')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Refused: Its label is missing').waitFor()
  expect(await accepted()).toHaveLength(2)
})

it('is decided by mouse, for one and for all that are left', async () => {
  await open()
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await page.getByRole('textbox', { name: 'Why it may change' }).fill('Meant')
  await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await accepted()).toEqual(['a/refused.light.webp'])

  await page.getByRole('button', { name: 'Accept all 2' }).first().click()
  await page.getByRole('textbox').fill('All meant')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  expect(await accepted()).toHaveLength(1)

  await page.getByRole('banner').getByRole('button', { name: 'Accept all 2' }).click()
  await page.getByRole('textbox').fill('All meant')
  await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await accepted()).toHaveLength(3)
})

it('blinks no more than three times a second, and stands still for who wants less motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open()
  await page.keyboard.press('3')
  await page.getByRole('button', { name: 'Show the other' }).click()
  expect(await page.getByRole('img').getAttribute('alt')).toBe('Now')
  await page.getByRole('button', { name: 'Blink' }).click()
  await page.getByRole('img', { name: 'Before' }).waitFor()
  await page.getByRole('button', { name: 'Stop' }).waitFor()
})

it('leaves what was refused as it is when all are accepted at once', async () => {
  await open()
  await page.keyboard.press('r')
  await page.keyboard.type('Its edge is cut off')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('k')
  expect(await heading()).toBe('Refused Light')
  expect(await page.getByRole('button', { name: /^Accept all . (with|of)/ }).count()).toBe(0)
  await page.getByRole('banner').getByRole('button', { name: 'Accept all 2' }).click()
  await page.keyboard.type('Meant')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await accepted()).toEqual(['a/expired.light.webp', 'b/new.light.webp'])
})

it('asks for no decision about what another browser draws in another way', async () => {
  const report = await readReport(reportFolder)
  const ofBrowser = { kind: 'browser', group: 'browser' } as const
  await writeReport(reportFolder, {
    ...report,
    changes: report.changes.map((change, at) => (at === 0 ? change : { ...change, ...ofBrowser })),
  })
  await open()
  expect(await figure('to review')).toBe('1')
  await page.keyboard.press('a')
  await page.keyboard.type('Meant')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect([await figure('to review'), await figure('of the browser')]).toEqual(['0', '2'])
  expect(await page.getByRole('banner').getByRole('button').count()).toBe(0)

  // Who wants to, takes all of them at once.
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.getByRole('dialog', { name: 'Accept 2 pictures with the same difference' }).waitFor()
})

it('decides nothing about a run that it does not show', async () => {
  await open()
  await writeReport(reportFolder, { ...(await readReport(reportFolder)), at: '2026-11-22T10:00:00.000Z' })
  await page.keyboard.press('a')
  await page.keyboard.type('Meant')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alert').getByText('The report has changed meanwhile. Load the page again.').waitFor()
  expect(await accepted()).toEqual([])
})

it('keeps the picture at hand in sight in the list', async () => {
  await page.setViewportSize({ width: 1280, height: 220 })
  await open()
  await page.keyboard.press('k')
  expect(await heading()).toBe('Empty Dark')
  const chosen = await page.getByRole('button', { name: 'Empty Dark' }).boundingBox()
  expect(chosen?.y).toBeLessThan(220)
  // And what can be said to it, however tall it is.
  const accept = await page.getByRole('button', { name: 'Accept', exact: true }).boundingBox()
  expect(accept?.y).toBeLessThan(220)
})

it('lets its keys be turned off', async () => {
  await open()
  await page.getByText('Keys', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Single keys do something' }).uncheck()
  await page.keyboard.press('j')
  expect(await heading()).toBe('Refused Light')
  await page.getByRole('checkbox', { name: 'Single keys do something' }).check()
  await page.keyboard.press('j')
  expect(await heading()).toBe('Expired Light')
})

it.each(['light', 'dark'] as const)('has nothing that axe finds fault with: %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme })
  await open()
  await page.getByText('Keys', { exact: true }).click()
  const faults = async () => {
    await page.addScriptTag({ content: axe.source })
    const found = await page.evaluate<AxeResults>('axe.run()')
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)
  }
  expect(await faults()).toEqual([])
  await page.keyboard.press('2')
  expect(await faults()).toEqual([])
  await page.keyboard.press('r')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alert').waitFor()
  expect(await faults()).toEqual([])
})
