import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Installs packages at exactly these versions into a folder of their own, where they are not there yet. */
export async function installPackages(folder: string, dependencies: Readonly<Record<string, string>>): Promise<void> {
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies }, undefined, 2)
  const stamp = join(folder, 'installed.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), wanted)
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, maxBuffer: 1e8 })
  writeFileSync(stamp, wanted)
}
