import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(import.meta.dirname, '../.ci/react-18')
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
)
const names = Object.keys(dependencies)

/** Gives React 18.3, and what a portal on it has beside it, to whatever asks for React or for one of those. */
export function react18(): Plugin {
  return {
    name: 'mfa-challenge:react-18',
    enforce: 'pre',
    resolveId(id) {
      const isOfThese = names.some((name) => id === name || id.startsWith(`${name}/`))
      return isOfThese ? this.resolve(id, join(folder, 'package.json'), { skipSelf: true }) : undefined
    },
  }
}
