import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Manifest {
  name: string
  version: string
  bin?: Record<string, string>
}

/** The packages that portals use. */
export function packagesIn(root: string): Manifest[] {
  return globSync('packages/*/package.json', { cwd: root }).map((file) =>
    JSON.parse(readFileSync(join(root, file), 'utf8')),
  )
}
