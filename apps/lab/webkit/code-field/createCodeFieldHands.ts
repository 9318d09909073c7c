import { setTimeout as delay } from 'node:timers/promises'
import type { WebKitPage } from '../driver/startWebKit.ts'

const field = 'form input'
/** React renders after the key, and the driver doesn't wait for it. */
const settled = 80

export interface FieldOptions {
  /** @default '' */
  value?: string
  /** @default 6 */
  length?: number | 'unknown'
  readOnly?: boolean
}

export type CodeFieldHands = ReturnType<typeof createCodeFieldHands>

/** Hands for the demo's page with one code field, which tells what it told its host. */
export function createCodeFieldHands(page: WebKitPage) {
  let rendered = 0
  const focus = async () => void (await page.run(`document.querySelector('${field}').focus()`))
  const focusMessage = async (text: string) => {
    const script = `const m = document.querySelector('textarea'); m.value = arguments[0]; m.focus(); m.select()`
    await page.run(script, text)
  }
  const chord = async (pressed: string, held?: string) => {
    await page.chord(pressed, held)
    await delay(settled)
  }
  return {
    press: page.press,
    chord,
    type: page.type,
    /** A new field, focused. */
    async render({ value = '', length = 6, readOnly = false }: FieldOptions = {}) {
      rendered += 1
      const options = new URLSearchParams({ value })
      if (length !== 'unknown') options.set('length', String(length))
      if (readOnly) options.set('readOnly', '')
      options.set('field', String(rendered))
      await page.run('window.location.hash = arguments[0]', `#${options}`)
      await page.until(`document.querySelector('output[data-field="#${options}"]')`)
      await focus()
    },
    /** Copies the text out of a message, and pastes it where the caret was. */
    async paste(text: string) {
      await focusMessage(text)
      await chord('c')
      await focus()
      await chord('v')
    },
    /** Pastes into the message what was copied, and reads it there. */
    async copied() {
      await focusMessage('')
      await chord('v')
      return page.run(`return document.querySelector('textarea').value`)
    },
    /** As keyboards on glass do with a suggestion: all of it in one event. */
    command: (name: 'insertText' | 'undo' | 'redo' | 'delete', text = '') =>
      page.run('return document.execCommand(arguments[0], false, arguments[1])', name, text),
    /** As a password manager does that knows of no framework. */
    fill: (text: string) =>
      page.run(
        `const f = document.querySelector('${field}')
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(f, arguments[0])
        f.dispatchEvent(new Event('input', { bubbles: true })); f.dispatchEvent(new Event('change', { bubbles: true }))`,
        text,
      ),
    run: page.run,
    /** What is to be seen of the field, and what it told its host. */
    async state(): Promise<unknown> {
      await delay(settled)
      return page.run(`const f = document.querySelector('${field}')
        return { value: f.value, caret: f.selectionStart, at: document.activeElement.tagName, max: f.getAttribute('maxlength'),
          told: [...document.querySelectorAll('output li')].map((line) => line.textContent),
          error: document.querySelector('form [data-mfa-part="field-error"]')?.textContent ?? '' }`)
    },
  }
}
