// Checks the packages as they are published: packs what is in `dist`, and looks at the tarballs. `npm run check` builds first.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, say } from '../toolchain.mjs'
import { contentFaults } from './contentFaults.mjs'
import { bundledFaults, statedFaults } from './effectFaults.mjs'
import { mapFaults } from './mapFaults.mjs'
import { packTarballs, unpack } from './tarballs.mjs'

/** Checks tarballs, given by the names of their packages. Resolves to 0, or to 1 where something was said. */
export async function checkTarballs(tarballs) {
  const installed = mkdtempSync(join(tmpdir(), 'packed-'))
  try {
    const unpacked = Object.entries(tarballs).map(([name, tarball]) =>
      unpack(tarball, join(installed, 'node_modules', '@mfa-challenge', name)),
    )
    let worst = 0
    for (const one of unpacked) {
      const faults = [
        ...contentFaults(one),
        ...mapFaults(one),
        ...statedFaults(one),
        ...(await bundledFaults(one, installed)),
      ]
      for (const fault of faults) say(`${one.manifest.name}: ${fault}.`)
      if (faults.length > 0) worst = 1
      say(`${one.manifest.name} ${one.manifest.version}: ${one.files.length} files, ${faults.length} faults`)
    }
    for (const [index, tarball] of Object.values(tarballs).entries()) {
      const untyped = Object.entries(unpacked[index].manifest.exports)
        .filter(([, entry]) => entry.types === undefined)
        .map(([entry]) => entry.replace('./', ''))
      const without = untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : []
      worst = Math.max(
        worst,
        await run('publint', ['--strict', tarball]),
        await run('attw', [tarball, '--profile', 'esm-only', '--quiet', ...without]),
      )
    }
    return worst === 0 ? 0 : 1
  } finally {
    rmSync(installed, { recursive: true, force: true })
  }
}

/** Packs, and checks. */
export async function checkPacked() {
  const folder = mkdtempSync(join(tmpdir(), 'tarballs-'))
  try {
    mkdirSync(folder, { recursive: true })
    const tarballs = await packTarballs(folder)
    return tarballs === undefined ? 1 : await checkTarballs(tarballs)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
