import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Something that a portal imports. */
export interface Entry {
  /** As it is imported. */
  name: string
  /** The file that offers it. */
  source: string
}

/** Most wanted first. */
const order = ['embed', 'ui', 'hooks', 'contract', 'gateway', 'simulator']

/** Portals do without `internal`, and what a language's file offers is the same for each. */
const isPublic = (path: string) => !/^\.\/(internal|locales)(\/|$)/.test(path)

interface Manifest {
  name: string
  exports: Record<string, Partial<Record<string, string>>>
}

/** Every entry of every package, by what its manifest says. */
export function entriesIn(root: string): Entry[] {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const packages = readdirSync(join(root, 'packages')).toSorted((one, other) => rank(one) - rank(other))
  return packages.flatMap((name) => {
    const folder = join(root, 'packages', name)
    if (!existsSync(join(folder, 'package.json'))) return []
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return Object.entries(manifest.exports).flatMap(([path, conditions]) => {
      const source = conditions['@mfa-challenge/source']
      if (source === undefined || !/\.tsx?$/.test(source) || !isPublic(path)) return []
      return [{ name: `${manifest.name}${path.slice(1)}`, source: join(folder, source) }]
    })
  })
}
