// `npm run pack -- FOLDER`: the packages as they would be published, in a folder of the portal that is to use them.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { buildPackages, packages } from './build.mjs'
import { root, run, stop } from './toolchain.mjs'

/** The simulator is for tests, so it is installed apart. */
const forTests = new Set(['simulator'])

export async function packPackages(folder) {
  if (folder === undefined) stop('Name a folder of your portal: npm run pack -- ../my-portal/vendor')
  const target = resolve(root, folder)
  const portal = portalAbove(target)
  if (portal === undefined) stop(`No package.json above ${target}. Name a folder inside your portal.`)

  const code = (await buildPackages()) || (await packBuilt(target))
  if (code === 0) tell(target, portal)
  return code
}

/** Packs what is built into a folder. */
export async function packBuilt(target) {
  mkdirSync(target, { recursive: true })
  // What an older checkout packed would still be found by name.
  for (const old of readdirSync(target).filter(isOurs)) rmSync(join(target, old))
  return run('pnpm', ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', target], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const isOurs = (file) => /^mfa-challenge-.+\.tgz$/.test(file)

/** The folder of the package that the tarballs are for: what is printed holds there. */
function portalAbove(target) {
  for (let folder = dirname(target); folder !== dirname(folder); folder = dirname(folder)) {
    if (folder === root) return undefined
    if (existsSync(join(folder, 'package.json'))) return folder
  }
  return undefined
}

function tell(target, portal) {
  const below = `./${relative(portal, target).split(sep).join('/')}`
  const tarballs = packages.map((name) => {
    const file = readdirSync(target).find((one) => isOurs(one) && one.startsWith(`mfa-challenge-${name}-`))
    return { name, path: `${below}/${file}` }
  })
  const pathsOf = (wanted) =>
    tarballs
      .filter(({ name }) => forTests.has(name) === wanted)
      .map(({ path }) => path)
      .join(' ')

  process.stdout.write(`
${tarballs.length} packages are in ${target}. Now, in ${portal}:

With npm
  npm install ${pathsOf(false)} @tanstack/react-query
  npm install --save-dev ${pathsOf(true)}

With pnpm: first these lines in pnpm-workspace.yaml, since the packages ask for each other by version
  overrides:
${tarballs.map(({ name, path }) => `    '@mfa-challenge/${name}': file:${path}`).join('\n')}
  pnpm add ${pathsOf(false)} @tanstack/react-query
  pnpm add --save-dev ${pathsOf(true)}
`)
}
