import { existsSync } from 'node:fs'
import { startProcess } from '../../desk/startProcess.ts'
import { waitUntil } from '../../desk/waitUntil.ts'
import { key } from './keys.ts'

/** A window of WebKitGTK, by the W3C's WebDriver. */
export interface WebKitPage {
  /** `WebKitGTK 2.50.6` */
  readonly version: string
  open(url: string): Promise<void>
  /** Runs the body of a function in the page. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown>
  /** Waits until an expression is true in the page. */
  until(expression: string, seconds?: number): Promise<void>
  /** With the mouse. */
  click(selector: string, place?: number): Promise<void>
  press(...keys: readonly string[]): Promise<void>
  /** One key for each character. */
  type(text: string): Promise<void>
  /** Holds the second key while it presses the first. Control, if none is named. */
  chord(pressed: string, held?: string): Promise<void>
  /** Goes into a frame, or out to the page. */
  frame(selector: string | undefined): Promise<void>
  stop(): Promise<void>
}

const element = 'element-6066-11e4-a52e-4f735466cecf'
const browsers = ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) => `/usr/lib/x86_64-linux-gnu/${api}/MiniBrowser`)

export async function startWebKit({
  display,
  port,
  theme,
}: {
  display: string
  port: number
  theme: 'light' | 'dark'
}): Promise<WebKitPage> {
  const binary = process.env.MINIBROWSER ?? browsers.find((path) => existsSync(path))
  if (binary === undefined) throw new Error('There is no MiniBrowser: set MINIBROWSER to its path.')
  const driver = startProcess('WebKitWebDriver', [`--port=${port}`], {
    env: { DISPLAY: display, GTK_THEME: theme === 'dark' ? 'Adwaita:dark' : 'Adwaita' },
  })
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body: object = {}): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.timeout(40_000),
    })
    const { value }: { value: unknown } = await answer.json()
    if (!answer.ok) throw new Error(JSON.stringify(value).slice(0, 300))
    return value
  }
  const options = { binary, args: ['--automation', ...(theme === 'dark' ? ['--dark-mode'] : [])] }
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }
  const session = await waitUntil('WebKitGTK', () => ask('POST', '/session', wanted).catch(() => undefined), 40)
  const id = readText(session, 'sessionId')
  const version = readText(readField(session, 'capabilities'), 'browserVersion')
  const at = (path: string, body: object) => ask('POST', `/session/${id}${path}`, body)

  const run: WebKitPage['run'] = (script, ...args) => at('/execute/sync', { script, args })
  const find = async (selector: string, place = 0) => {
    const found = await at('/elements', { using: 'css selector', value: selector })
    const reference: unknown = Array.isArray(found) ? found[place] : undefined
    return readText(reference, element, `${selector} ${place}`)
  }
  const act = (actions: readonly object[]) => at('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  const press = async (...keys: readonly string[]) => {
    await act(
      keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    )
  }
  await at('/window/rect', { width: 1280, height: 900, x: 0, y: 0 })

  return {
    version: `WebKitGTK ${version}`,
    open: async (url) => void (await at('/url', { url })),
    run,
    until: async (expression, seconds = 15) => {
      const look = () => run(`return Boolean(${expression}) || null`).catch(() => null)
      await waitUntil(expression, async () => (await look()) ?? undefined, seconds)
    },
    async click(selector, place) {
      const found = await find(selector, place)
      // A page may scroll smoothly, and have a bar over its foot: neither is for the driver's own scrolling.
      await run(`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`, { [element]: found })
      await at(`/element/${found}/click`, {})
    },
    press,
    type: (text) => press(...Array.from(text)),
    chord: async (pressed, held = key.control) => {
      await act([
        { type: 'keyDown', value: held },
        { type: 'keyDown', value: pressed },
        { type: 'keyUp', value: pressed },
        { type: 'keyUp', value: held },
      ])
    },
    frame: async (selector) =>
      void (await at('/frame', { id: selector === undefined ? null : { [element]: await find(selector) } })),
    async stop() {
      await ask('DELETE', `/session/${id}`).catch(() => undefined)
      await driver.stop()
    },
  }
}

function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([known]) => known === name)?.[1]
    : undefined
}

function readText(value: unknown, name: string, what = name): string {
  const text = readField(value, name)
  if (typeof text !== 'string') throw new Error(`Not there: ${what}`)
  return text
}
