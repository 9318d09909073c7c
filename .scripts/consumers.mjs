// `npm run consumers`: the examples, from the packages as they would be published; then `npm run frameworks`.
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { packBuilt } from './pack.mjs'
import { root, run } from './toolchain.mjs'

/** Runs examples with the packages that are built. */
export async function runConsumers(args) {
  const tarballs = join(root, 'node_modules/.cache/tarballs')
  if ((await packBuilt(tarballs)) === undefined) return 1
  return run(
    'node',
    ['--disable-warning=ExperimentalWarning', 'apps/examples/drive/main.ts', '--tarballs', tarballs, ...args],
    { env: { CHROMIUM_PATH: await ensureBrowser() } },
  )
}

/** Asks frameworks what they do with the element that is built. */
export async function askFrameworks(args) {
  return run('node', ['--disable-warning=ExperimentalWarning', 'apps/lab/frameworks/main.ts', ...args], {
    env: { CHROMIUM_PATH: await ensureBrowser() },
  })
}
