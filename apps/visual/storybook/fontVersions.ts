import { readFile } from 'node:fs/promises'
import { fontPackages } from './pinFonts.ts'

/** The versions of the fonts in the pictures, by their packages' names. */
export async function fontVersions(): Promise<Record<string, string>> {
  const versions: Record<string, string> = {}
  for (const name of fontPackages) {
    const manifest: { version: string } = JSON.parse(
      await readFile(new URL(import.meta.resolve(`${name}/package.json`)), 'utf8'),
    )
    versions[name] = manifest.version
  }
  return versions
}
