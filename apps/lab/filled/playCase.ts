import { setTimeout as delay } from 'node:timers/promises'
import { waitUntil } from '../desk/waitUntil.ts'
import type { FillCase } from './cases.ts'
import type { Kept, ManagedBrowser } from './ManagedBrowser.ts'
import { type connectSimulator, rightAnswers } from '../portal/connectSimulator.ts'

/** What a password manager did with a case, from what it showed and from its store. */
export interface FillFinding {
  /** Values that nobody typed. */
  readonly filled: readonly string[]
  /** What it offered at the fields. */
  readonly suggested: readonly string[]
  /** What it asked to store. */
  readonly offered: readonly string[]
  /** What its store had at the end. */
  readonly kept: readonly Kept[]
  /** Why the person did not get through. */
  readonly stuck: string | undefined
}

const fields = {
  token: '[data-mfa-part="code-field-input"]',
  kba: '[data-mfa-part="text-field-input"]',
  rsa: 'main progress',
}
/** Managers act a while after a page has changed, and never tell that they won't. */
const patience = 1500

/** Passes the challenge as a person does, and looks what the browser makes of it. */
export async function playCase(
  browser: ManagedBrowser,
  { type, count = 0, shown = false }: FillCase,
  { url, simulator }: { url: string; simulator: ReturnType<typeof connectSimulator> },
): Promise<Omit<FillFinding, 'kept'>> {
  const field = fields[type]
  const filled: string[] = []
  const suggested: string[] = []
  const offered: string[] = []
  const there = async (expression: string, what: string, seconds = 20) =>
    waitUntil(what, async () => (await browser.evaluate(`Boolean(${expression})`)) || undefined, seconds)
  const write = async (place: number, text: string, { replaced = false } = {}) => {
    await browser.click(field, place)
    await browser.press('Escape')
    if (replaced) {
      await browser.evaluate(`document.querySelectorAll('${field}')[${place}].select()`)
      await browser.press('Backspace')
    }
    await browser.type(text)
  }
  const lookAtFields = async () => {
    await delay(patience)
    // A value that is filled in on load shows after a gesture.
    await browser.click('main h1, main h2')
    const places = Number(await browser.evaluate(`document.querySelectorAll('${field}').length`))
    for (let place = 0; place < places; place += 1) {
      const value = String(await browser.evaluate(`document.querySelectorAll('${field}')[${place}].value`))
      if (value !== '') filled.push(value)
      await browser.click(field, place)
      await delay(patience / 2)
      await browser.press('ArrowDown')
      await delay(patience / 4)
      suggested.push(...(await browser.suggestions()))
      await browser.press('Escape')
    }
  }
  const reveal = async () => {
    for (let place = 0; place < count; place += 1) await browser.click('[data-mfa-part="answer-reveal"]', place)
  }

  await browser.open(url)
  await there(`document.querySelector('main .request-decision button')`, 'The portal’s request', 60)
  await browser.click('main .request-decision button')
  const isThere = await reach(browser, field)
  if (!isThere) return { filled, suggested, offered, stuck: `There is no ${field}.` }

  if (type === 'kba') {
    await lookAtFields()
    if (shown) await reveal()
    for (const [place, text] of rightAnswers.slice(0, count).entries()) await write(place, text)
  } else if (type === 'token') {
    await lookAtFields()
    const right = await simulator.latestCode()
    await write(0, right === '000000' ? '111111' : '000000')
    await browser.press('Enter')
    await there(`document.querySelector('${field}[aria-invalid]')`, 'The refusal')
    await delay(patience)
    offered.push(...(await browser.offers()))
    await write(0, right, { replaced: true })
  } else {
    const inputs = 'main input:not([type=radio], [type=checkbox])'
    const found = await browser.evaluate(`document.querySelector('${inputs}') !== null`)
    if (found === true) suggested.push('a field that should not be there')
    await simulator.approve()
  }
  if (type !== 'rsa') await browser.press('Enter')

  const stuck = await there(`document.querySelector('${field}') === null`, 'The end', 12).then(
    () => undefined,
    (error: unknown) => String(error),
  )
  await delay(2 * patience)
  offered.push(...(await browser.offers()))
  return { filled, suggested, offered, stuck }
}

/** Presses what leads to the field, whatever screens lie before it. */
async function reach(browser: ManagedBrowser, field: string): Promise<boolean> {
  const buttons = `[...document.querySelectorAll('main [data-mfa-part="button"]')]`
  for (let tries = 0; tries < 20; tries += 1) {
    if ((await browser.evaluate(`document.querySelector('${field}') !== null`)) === true) return true
    if ((await browser.evaluate(`document.querySelector('main input[type=radio]:not(:checked)') !== null`)) === true)
      await browser.click('main input[type=radio]')
    const place = await browser.evaluate(
      `${buttons}.findIndex(({ textContent }) => /^(Continue|Send|Open)/.test(textContent.trim()))`,
    )
    if (typeof place === 'number' && place >= 0) await browser.click('main [data-mfa-part="button"]', place)
    await delay(500)
  }
  return false
}
