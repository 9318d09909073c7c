// Finds a Redis server for the tests, or installs Debian's: the program alone, and no service that would start.
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root, run, say, stop } from './toolchain.mjs'

/** Debian keeps the program here, in `redis-tools`. Under its other name, which `redis-server` brings, it serves. */
const inTools = '/usr/bin/redis-check-rdb'

function findRedis() {
  const named = process.env.REDIS_SERVER_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    stop(`REDIS_SERVER_PATH names ${named}, and there is no such file.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, 'redis-server')).find(existsSync)
}

/** The path of a Redis server. Installs Debian's where that can be done without asking. */
export async function ensureRedis() {
  const found = findRedis()
  if (found !== undefined) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (!existsSync(inTools)) {
      say('Installing Redis for the tests of the gateway …')
      const env = { DEBIAN_FRONTEND: 'noninteractive' }
      await run('apt-get', ['update', '-qq'], { env })
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-tools'], { env })
    }
    if (existsSync(inTools)) return asServer()
  }
  return stop(
    [
      'The tests of the gateway need a Redis server (7.0 or newer), and none was found. Do one of these, then run it again:',
      '  Debian, Ubuntu:  sudo apt-get install --no-install-recommends redis-server',
      '  Fedora:          sudo dnf install redis',
      '  macOS:           brew install redis',
      '  elsewhere:       install Redis or Valkey and set REDIS_SERVER_PATH to its server’s program file',
    ].join('\n'),
  )
}

/** The program is what it is called. */
function asServer() {
  const folder = join(root, 'node_modules', '.cache', 'redis')
  const link = join(folder, 'redis-server')
  mkdirSync(folder, { recursive: true })
  rmSync(link, { force: true })
  symlinkSync(inTools, link)
  return link
}
