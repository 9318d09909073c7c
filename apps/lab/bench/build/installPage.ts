import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const sources = join(import.meta.dirname, '../pages')

export interface InstalledPage {
  /** Where it is, with `node_modules`, and in `pages` a copy of all pages: what is imported is found from there. */
  folder: string
  /** What it names, and which version of that is there. */
  versions: Readonly<Record<string, string>>
}

/** Installs what a page names, as somebody would who makes such a page. `tarballs` are our packages, for our pages. */
export async function installPage(
  id: string,
  folder: string,
  tarballs: Readonly<Record<string, string>> = {},
): Promise<InstalledPage> {
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, 'pages'), { recursive: true, force: true })
  cpSync(sources, join(folder, 'pages'), { recursive: true })
  const own: Manifest = JSON.parse(readFileSync(join(sources, id, 'package.json'), 'utf8'))
  const names = Object.keys(tarballs)
  const manifest: Manifest = {
    ...own,
    dependencies: { ...own.dependencies, ...tarballs },
    // Ours ask for each other by version: it is the packed ones that they find.
    overrides: Object.fromEntries(names.map((name) => [name, `$${name}`])),
  }
  const wanted = JSON.stringify(manifest, undefined, 2)
  const stamp = join(folder, 'installed.json')
  // A tarball changes under the same name.
  const isThere = names.length === 0 && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (!isThere) {
    for (const old of ['node_modules', 'package-lock.json', 'installed.json']) {
      rmSync(join(folder, old), { recursive: true, force: true })
    }
    writeFileSync(join(folder, 'package.json'), wanted)
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, maxBuffer: 1e8 })
    writeFileSync(stamp, wanted)
  }
  return {
    folder,
    versions: Object.fromEntries(
      Object.keys(manifest.dependencies).map((name) => [name, versionOf(join(folder, 'node_modules', name))]),
    ),
  }
}

interface Manifest {
  dependencies: Record<string, string>
  overrides?: Record<string, string>
}

function versionOf(folder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return version
}
