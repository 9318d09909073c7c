import type { KeyInput, Page } from 'puppeteer-core'

export interface CodeFieldOptions {
  /** @default '' */
  value?: string
  /** @default 6 */
  length?: number | 'unknown'
  readOnly?: boolean
}

/** What is to be seen of the field, and what it told its host, oldest first. */
export interface CodeFieldState {
  value: string
  caret: number | null
  told: string[]
  error: string
}

/** A focused code field on the page, and hands for it. */
export async function renderCodeField(page: Page, { value = '', length = 6, readOnly = false }: CodeFieldOptions = {}) {
  const options = new URLSearchParams({ value })
  if (length !== 'unknown') options.set('length', String(length))
  if (readOnly) options.set('readOnly', '')
  // Even two fields alike in a row are two.
  rendered += 1
  options.set('field', String(rendered))
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#${options.toString()}`)
  await page.waitForSelector(`output[data-field="#${options.toString()}"]`)
  await page.focus('form input')

  const keys = async (...pressed: readonly KeyInput[]) => {
    for (const key of pressed) await page.keyboard.press(key)
  }
  const chord = async (key: KeyInput) => {
    await page.keyboard.down('Control')
    await page.keyboard.press(key)
    await page.keyboard.up('Control')
  }
  return {
    keys,
    chord,
    type: (text: string) => page.keyboard.type(text),
    /** Copies the text out of a message and pastes it where the caret was, by keyboard. */
    async paste(text: string) {
      await page.$eval(
        'textarea',
        (message, written) => {
          message.value = written
          message.focus()
        },
        text,
      )
      await chord('a')
      await chord('c')
      // Not by Tab, which would select what is in the field.
      await page.focus('form input')
      await chord('v')
    },
    /** As keyboards on glass do with a suggestion: all of it in one event. */
    putIn: (text: string) => page.evaluate((put) => document.execCommand('insertText', false, put), text),
    copied: () => copied(page, chord),
    state: (): Promise<CodeFieldState> =>
      page.$eval('form input', (field) => ({
        value: field.value,
        caret: field.selectionStart,
        told: [...document.querySelectorAll('output li')].map((line) => line.textContent),
        error: document.querySelector('form [data-mfa-part="field-error"]')?.textContent ?? '',
      })),
  }
}

let rendered = 0

/** Pastes into the message what was copied, and reads it there. */
async function copied(page: Page, chord: (key: KeyInput) => Promise<void>) {
  await page.$eval('textarea', (message) => {
    message.value = ''
    message.focus()
  })
  await chord('v')
  return page.$eval('textarea', (message) => message.value)
}
