import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../..')
const scope = '@mfa-challenge/'

/** A `package.json`, of what is read of it here. */
export interface Manifest {
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

export function readManifest(folder: string): Manifest {
  const read: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return read
}

/** Our packages that these need, themselves among them. Npm finds the packed ones where each is named. */
export function withTheirOwn(names: readonly string[]): readonly string[] {
  const found = new Set(names)
  for (const name of found) {
    const { dependencies = {} } = readManifest(join(root, 'packages', name.slice(scope.length)))
    for (const below of Object.keys(dependencies).filter(isOurs)) found.add(below)
  }
  return [...found]
}

export function isOurs(name: string): boolean {
  return name.startsWith(scope)
}

/** The file in a folder of tarballs that a package of ours was packed into. */
export function tarballOf(name: string, folder: string): string {
  const begin = `mfa-challenge-${name.slice(scope.length)}-`
  const file = readdirSync(folder).find((one) => one.startsWith(begin) && /^\d/.test(one.slice(begin.length)))
  if (file === undefined) throw new Error(`No tarball of ${name} was packed.`)
  return file
}
