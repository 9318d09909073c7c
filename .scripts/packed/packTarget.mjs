import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { root } from '../toolchain.mjs'

/** Where the tarballs go, and the folder of the package that they are for; or what is wrong with the folder asked for. */
export function packTarget(folder, { env = process.env, cwd = process.cwd() } = {}) {
  if (folder === undefined) return { problem: 'Name a folder of your portal: npm run pack -- ../my-portal/vendor' }
  // `npm run` goes to our root first, and says where one stood. What another npm script says is about that one.
  const stands = env['npm_lifecycle_event'] === 'pack' ? (env['INIT_CWD'] ?? cwd) : cwd
  const target = resolve(stands, folder)
  const portal = portalAbove(target)
  if (portal !== undefined) return { target, portal }
  return { problem: `No package.json of another project above ${target}. Name a folder inside your portal.` }
}

function portalAbove(target) {
  for (let folder = dirname(target); folder !== dirname(folder); folder = dirname(folder)) {
    if (folder === root) return undefined
    if (existsSync(join(folder, 'package.json'))) return folder
  }
  return undefined
}
