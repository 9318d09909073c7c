import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isOurs, type Manifest, readManifest, tarballOf, withTheirOwn } from './ourPackages.ts'

const examplesFolder = join(import.meta.dirname, '../..')
/** What work in an example leaves in it. */
const made = new Set(['node_modules', 'dist', '.next', '.angular', 'storybook-static', 'package-lock.json'])

/** Copies an example over what is there, with our packed packages in `vendor`, so that `npm install` finds all. */
export function copyExample(name: string, tarballs: string, folder: string): void {
  rmSync(join(folder, 'vendor'), { recursive: true, force: true })
  const source = join(examplesFolder, name)
  cpSync(source, folder, { recursive: true, filter: (path) => path === source || !made.has(basename(path)) })
  mkdirSync(join(folder, 'vendor'), { recursive: true })
  const manifest = readManifest(source)
  const { dependencies = {}, devDependencies = {} } = manifest
  const ours = withTheirOwn(Object.keys({ ...dependencies, ...devDependencies }).filter(isOurs))
  const vendored = Object.fromEntries(
    ours.map((one) => {
      const file = tarballOf(one, tarballs)
      cpSync(join(tarballs, file), join(folder, 'vendor', file))
      return [one, `file:./vendor/${file}`]
    }),
  )
  const wanted: Manifest = {
    ...manifest,
    dependencies: { ...dependencies, ...pick(vendored, (one) => !(one in devDependencies)) },
    devDependencies: { ...devDependencies, ...pick(vendored, (one) => one in devDependencies) },
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(wanted, undefined, 2)}\n`)
}

function pick(all: Record<string, string>, isWanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => isWanted(name)))
}
