import { mkdirSync, writeFileSync } from 'node:fs'
import { freePort } from '../../../../packages/gateway/src/test-support/freePort.ts'
import { startProcess } from '../../desk/startProcess.ts'
import type { Kept, StartManagedBrowser } from '../ManagedBrowser.ts'
import { connectMarionette } from './connectMarionette.ts'
import { accept, addLogin, kept, offers, suggestions } from './ownScripts.ts'
import { firefoxPreferences } from './preferences.ts'

const keys = { Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', Backspace: '\uE003' }

/** Firefox with a window and its own password manager. */
export const startFirefox: StartManagedBrowser = async ({ profile, display, login }) => {
  mkdirSync(profile, { recursive: true })
  const port = await freePort()
  writeFileSync(`${profile}/user.js`, firefoxPreferences(port))
  const firefox = startProcess(
    process.env.FIREFOX_PATH ?? 'firefox-esr',
    [
      '--profile',
      profile,
      '--no-remote',
      '--marionette',
      '--remote-allow-system-access',
      '--width',
      '1200',
      '--height',
      '900',
    ],
    { env: { DISPLAY: display } },
  )
  const ask = await connectMarionette(port)
  const session = await ask('WebDriver:NewSession', {})

  const inFirefox = async (script: string, args: readonly string[] = []) => {
    await ask('Marionette:SetContext', { value: 'chrome' })
    try {
      const called = `const done = arguments[arguments.length - 1]; (async function () { ${script} }).apply(null, [...arguments].slice(0, -1)).then(done, (error) => done('failed: ' + error))`
      const value = valueOf(await ask('WebDriver:ExecuteAsyncScript', { script: called, args }))
      if (typeof value === 'string' && value.startsWith('failed: ')) throw new Error(value)
      return value
    } finally {
      await ask('Marionette:SetContext', { value: 'content' })
    }
  }
  const press = async (value: string) => {
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]
    await ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }
  if (login !== undefined) await inFirefox(addLogin, [login.origin, login.user, login.password])

  return {
    version: versionOf(session),
    open: async (url) => void (await ask('WebDriver:Navigate', { url })),
    evaluate: async (expression) =>
      valueOf(await ask('WebDriver:ExecuteScript', { script: `return ${expression}`, args: [] })),
    async click(selector, place = 0) {
      const found = await ask('WebDriver:FindElements', { using: 'css selector', value: selector })
      const element: unknown = Array.isArray(found) ? found[place] : undefined
      if (typeof element !== 'object' || element === null) throw new Error(`Not there: ${selector} ${place}`)
      await ask('WebDriver:ElementClick', { id: Object.values(element)[0] })
    },
    async type(text) {
      for (const character of text) await press(character)
    },
    press: (key) => press(keys[key]),
    suggestions: async () => texts(await inFirefox(suggestions)),
    offers: async () => texts(await inFirefox(offers)),
    async close() {
      await inFirefox(accept)
      const stored = await inFirefox(kept)
      await firefox.stop()
      return rows(stored)
    },
  }
}

function valueOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined
}

function versionOf(session: unknown): string {
  const text = JSON.stringify(session)
  return `Firefox ${/"browserVersion":"([^"]+)"/.exec(text)?.[1] ?? ''}`
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function rows(value: unknown): Kept[] {
  return Array.isArray(value) ? value.map(texts) : []
}
