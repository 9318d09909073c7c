import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The versions of packages that were installed in a folder. */
export function versionsIn(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const { version }: { version: string } = JSON.parse(
        readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
      )
      return [name, version]
    }),
  )
}
