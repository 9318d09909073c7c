import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { expect, it, onTestFinished } from 'vitest'

/** Builds the package with all that it needs, for a server. */
async function buildForServer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ui-on-a-server-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: { conditions: ['@mfa-challenge/source'] },
    ssr: { noExternal: true, resolve: { conditions: ['@mfa-challenge/source'] } },
    build: {
      ssr: join(import.meta.dirname, 'index.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'ui.mjs' } },
    },
  })
  return folder
}

/** Imports the package in a process of its own, and prints what that did besides. */
const importAndTell = `
const done = []
const note = (target, name) => {
  const original = target[name]
  target[name] = function (...args) {
    done.push(name)
    return original.apply(this, args)
  }
}
for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch']) note(globalThis, name)
note(EventTarget.prototype, 'addEventListener')
note(process, 'on')
for (const name of ['log', 'warn', 'error']) note(console, name)
const storage = { get() { done.push('storage') }, configurable: true }
Object.defineProperties(globalThis, { localStorage: storage, sessionStorage: storage })
// Node makes these at the first look at them.
void Response
const shape = () => Reflect.ownKeys(globalThis).map((key) => {
  const { value, get } = Object.getOwnPropertyDescriptor(globalThis, key)
  return [key, value ?? get]
})
const before = new Map(shape())

const { MfaChallenge } = await import('./ui.mjs')

const globals = shape().filter(([key, value]) => !Object.is(before.get(key), value)).map(([key]) => String(key))
process.stdout.write(JSON.stringify({ isThere: MfaChallenge !== undefined, done, globals }))
`

it('does nothing but be there when a server imports it', async () => {
  const folder = await buildForServer()
  await writeFile(join(folder, 'import.mjs'), importAndTell)

  const { stdout } = await promisify(execFile)(process.execPath, ['import.mjs'], { cwd: folder })

  // And the process has ended by itself: nothing kept it waiting.
  expect(JSON.parse(stdout)).toEqual({ isThere: true, done: [], globals: [] })
}, 60_000)
