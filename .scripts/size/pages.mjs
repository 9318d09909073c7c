// The pages that are weighed: what a portal loads, and each entry by itself.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { readmePage } from '../build-page.mjs'
import { root } from '../toolchain.mjs'

const packages = ['contract', 'hooks', 'ui']

/** The README's example, and all the hooks that a portal with screens of its own needs. */
export const challenge = 'challenge.js'
export const hooks = 'every-hook.js'

/** Every entry of a package that a portal may import, languages aside, by its name. */
export function entries() {
  return packages.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
    return Object.keys(exports)
      .filter((entry) => !/internal|locales\/|\.css$/.test(entry))
      .map((entry) => ({ name: `${name}${entry.slice(1)}`, page: `${name}${entry.slice(1)}.js`.replaceAll('/', '-') }))
  })
}

/** Makes them in a folder of their own, in which our packages are as `dist` has them. Gone when `work` is done. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'size-'))
  try {
    mkdirSync(join(folder, 'node_modules/@mfa-challenge'), { recursive: true })
    for (const name of packages) {
      symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@mfa-challenge', name), 'junction')
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
    for (const [name, source] of Object.entries(sources())) writeFileSync(join(folder, name), source)
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sources() {
  const { 'StepUp.tsx': stepUp, 'page.tsx': page } = readmePage()
  const all = entries()
  const taken = all.filter(({ name }) => name.startsWith('hooks'))
  return {
    'StepUp.js': asScript(stepUp),
    [challenge]: asScript(page.replace('./StepUp.tsx', './StepUp.js')),
    [hooks]: taking(taken.map(({ name }) => name)),
    ...Object.fromEntries(all.map(({ name, page: file }) => [file, taking([name])])),
  }
}

const asScript = (source) => transformSync(source, { loader: 'tsx', jsx: 'automatic' }).code

function taking(names) {
  const imports = names.map((name, place) => `import * as taken${place} from '@mfa-challenge/${name}'\n`)
  return `${imports.join('')}globalThis.taken = [${names.map((_, place) => `taken${place}`).join(', ')}]\n`
}
