// The pages that are weighed: what a portal loads, and each entry by itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { inPageFolder, measuredPackages, readmePage } from '../build-page.mjs'
import { root } from '../toolchain.mjs'

/** The README's example, and all the hooks that a portal with screens of its own needs. */
export const challenge = 'challenge.js'
export const hooks = 'every-hook.js'

/** Every entry of a package that a portal may import, languages aside, by its name. */
export function entries() {
  return measuredPackages.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
    return Object.keys(exports)
      .filter((entry) => !/internal|locales\/|\.css$/.test(entry))
      .map((entry) => ({ name: `${name}${entry.slice(1)}`, page: `${name}${entry.slice(1)}.js`.replaceAll('/', '-') }))
  })
}

/** Makes them in a folder of their own. Gone when `work` is done. */
export async function inFolder(work) {
  return inPageFolder({ 'package.json': '{ "type": "module" }\n', ...sources() }, work)
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
