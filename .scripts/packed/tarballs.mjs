// Packs the packages as they are published, and reads what was packed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packages } from '../build.mjs'
import { root, run } from '../toolchain.mjs'

/** The name of what pnpm writes for one of our packages. */
export const isOurTarball = (file) => /^mfa-challenge-.+\.tgz$/.test(file)

/** Packs what is in `dist`. Resolves to the tarballs by the names of their packages, or to nothing where that failed. */
export async function packTarballs(folder) {
  const hook = `--config.pnpmfile=${join(root, '.scripts/packed/packing.cjs')}`
  const code = await run(
    'pnpm',
    [hook, '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (code !== 0) return undefined
  const files = readdirSync(folder).filter(isOurTarball)
  return Object.fromEntries(
    packages.map((name) => [
      name,
      join(
        folder,
        files.find((file) => file.startsWith(`mfa-challenge-${name}-`)),
      ),
    ]),
  )
}

/** Unpacks a tarball into a folder. Gives its manifest, and its files' names, as seen from that folder. */
export function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true })
  const { status, stderr } = spawnSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${tarball} could not be unpacked: ${stderr}`)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  return { folder, files, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }
}
