// Builds what is published: scripts and styles by Vite, declarations by TypeScript.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './toolchain.mjs'

/** Lowest layer first: a package's declarations read those of the packages below it. */
const order = ['contract', 'simulator', 'hooks', 'gateway', 'ui', 'embed']

export const packages = order.filter((name) => existsSync(join(root, 'packages', name, 'package.json')))

export async function buildPackages() {
  const unordered = readdirSync(join(root, 'packages')).filter((name) => !order.includes(name))
  if (unordered.length > 0)
    throw new Error(`Give ${unordered.join(', ')} a place in the build order (.scripts/build.mjs).`)
  for (const name of packages) {
    const cwd = join(root, 'packages', name)
    rmSync(join(cwd, 'dist'), { recursive: true, force: true })
    if (name === 'embed') {
      const bundled = await run('node', ['--disable-warning=ExperimentalWarning', '.scripts/build-embed.mjs'])
      if (bundled !== 0) return bundled
      continue
    }
    const built = await run('vite', ['build', '--config', '../../vite.config.ts', '--logLevel', 'warn'], { cwd })
    if (built !== 0) return built
    const declared = await run('tsc', ['-p', 'tsconfig.build.json'], { cwd })
    if (declared !== 0) return declared
  }
  return 0
}
