// `npm run pack -- FOLDER`: the packages as they would be published, in a folder of the portal that is to use them. FOLDER is
// seen from where one stands: `npm --prefix ../mfa-challenge run pack -- vendor` is said in the portal.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { buildPackages } from './build.mjs'
import { isOurTarball, packTarballs } from './packed/tarballs.mjs'
import { packTarget } from './packed/packTarget.mjs'
import { stop } from './toolchain.mjs'

/** The simulator is for tests, so it is installed apart. */
const forTests = new Set(['simulator'])

export async function packPackages(folder) {
  const { target, portal, problem } = packTarget(folder)
  if (problem !== undefined) stop(problem)

  const built = await buildPackages()
  if (built !== 0) return built
  const tarballs = await packBuilt(target)
  if (tarballs === undefined) return 1
  tell({ target, portal, tarballs })
  return 0
}

/** Packs what is built into a folder: each tarball by its package's name, or undefined where one could not be packed. */
export async function packBuilt(target) {
  mkdirSync(target, { recursive: true })
  // What an older checkout packed would still be found by name.
  for (const old of readdirSync(target).filter(isOurTarball)) rmSync(join(target, old))
  return packTarballs(target)
}

function tell({ target, portal, tarballs }) {
  const paths = Object.entries(tarballs).map(([name, tarball]) => ({
    name,
    path: `./${relative(portal, tarball).split(sep).join('/')}`,
  }))
  const pathsOf = (wanted) =>
    paths
      .filter(({ name }) => forTests.has(name) === wanted)
      .map(({ path }) => path)
      .join(' ')

  process.stdout.write(`
${paths.length} packages are in ${target}. Now, in ${portal}:

With npm
  npm install ${pathsOf(false)} @tanstack/react-query
  npm install --save-dev ${pathsOf(true)}

With pnpm: first these lines in pnpm-workspace.yaml, since the packages ask for each other by version
  overrides:
${paths.map(({ name, path }) => `    '@mfa-challenge/${name}': file:${path}`).join('\n')}
  pnpm add ${pathsOf(false)} @tanstack/react-query
  pnpm add --save-dev ${pathsOf(true)}
`)
}
