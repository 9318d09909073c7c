import { eventually } from './eventually.ts'
import type { Key, KeyboardPage } from './KeyboardPage.ts'
import type { Names } from './names.ts'
import { type Focus, readFocus } from './readFocus.ts'

/** A place where the focus can be: its role, and its name or the words that this begins with. */
export type Stop = readonly [role: string, name: string]

/** Two hands on a keyboard and two eyes on the page. No mouse. */
export interface Hands {
  /** What everything is called that they look for. */
  readonly names: Names
  press(...keys: readonly Key[]): Promise<void>
  pressBack(): Promise<void>
  type(text: string): Promise<void>
  focused(): Promise<Focus>
  /** Waits until the focus is there and can be seen to be there. */
  at(stop: Stop): Promise<void>
  /** Tabs on to a place. */
  tabTo(stop: Stop): Promise<void>
  /** Moves along a group of choices to one of them. */
  arrowTo(stop: Stop): Promise<void>
  /** Waits until the page shows these words. */
  see(words: string): Promise<void>
  /**
   * From the first stop of the challenge through all of them, out of it, and the same way back: nothing holds the
   * focus, nothing hides it, nothing is left out. Ends at the first stop.
   */
  walk(stops: readonly [Stop, ...Stop[]]): Promise<void>
}

/** Where a press does something, so that the focus must be seen. A heading is only where reading goes on. */
const operable: readonly string[] = ['button', 'textbox', 'radio', 'checkbox', 'link']

/** What keeps a name in its order within a sentence is neither seen nor heard. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')

export function createHands(page: KeyboardPage, names: Names): Hands {
  const press = async (...keys: readonly Key[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const pressBack = async () => {
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
  }
  const focused = async () => {
    const [own, ...inner] = page.frames()
    if (own === undefined) throw new Error('The page has no document.')
    const focus = await own.evaluate(readFocus)
    const frame = inner.at(-1)
    if (focus.role !== 'frame' || frame === undefined) return focus
    // A frame that goes away while it is looked into leaves what was seen from outside.
    const within = await frame.evaluate(readFocus).catch(() => undefined)
    return within === undefined || within.role === 'body' ? focus : { ...within, isInChallenge: true }
  }
  const isAt =
    ([role, name]: Stop) =>
    (focus: Focus) =>
      focus.role === role &&
      `${plain(focus.name)} `.startsWith(`${name} `) &&
      (focus.isOutlined || !operable.includes(role))
  const at = async (stop: Stop) => {
    await eventually(`the focus, seen, on ${stop.join(' ')}`, focused, isAt(stop))
  }
  const outside = async (where: string) => {
    await eventually(`the focus ${where} the challenge`, focused, (focus) => !focus.isInChallenge)
  }
  const pressUntil = async (go: () => Promise<void>, stop: Stop) => {
    const passed: string[] = []
    for (let focus = await focused(); !isAt(stop)(focus); focus = await focused()) {
      passed.push(`${focus.role} ${focus.name}`)
      if (passed.length > 40) throw new Error(`Never came to ${stop.join(' ')}. Passed:\n${passed.join('\n')}`)
      await go()
    }
  }

  return {
    names,
    press,
    pressBack,
    type: (text) => page.keyboard.type(text),
    focused,
    at,
    tabTo: (stop) => pressUntil(() => press('Tab'), stop),
    arrowTo: (stop) => pressUntil(() => press('ArrowDown'), stop),
    async see(words) {
      const read = () => page.frames()[0]?.evaluate(() => document.body.innerText) ?? Promise.resolve('')
      await eventually(`on the page: ${words}`, read, (text) => plain(text).includes(words))
    },
    async walk([first, ...further]) {
      await at(first)
      for (const stop of further) {
        await press('Tab')
        await at(stop)
      }
      await press('Tab')
      await outside('behind')
      const [last = first, ...before] = [first, ...further].toReversed()
      // What lies behind the challenge may have grown meanwhile: a code has come to the inbox beside it.
      await pressUntil(pressBack, last)
      for (const stop of before) {
        await pressBack()
        await at(stop)
      }
      await pressBack()
      await outside('before')
      await press('Tab')
      await at(first)
    },
  }
}
