import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../../../..')
const forPages = ['contract', 'hooks', 'ui'] as const

/** Builds and packs our packages as `npm run pack` does for a portal. By their names, the files. */
export async function packOurs(folder: string): Promise<Readonly<Record<string, string>>> {
  const target = join(folder, 'tarballs')
  mkdirSync(target, { recursive: true })
  // The folder of a portal has one.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  await run(process.execPath, [join(root, '.scripts/run.mjs'), 'pack', target], { cwd: root })
  const files = readdirSync(target)
  return Object.fromEntries(
    forPages.map((name) => {
      const file = files.find((one) => one.startsWith(`mfa-challenge-${name}-`))
      if (file === undefined) throw new Error(`No tarball of ${name} was packed.`)
      return [`@mfa-challenge/${name}`, `file:${join(target, file)}`]
    }),
  )
}
