// Finds a Firefox for the tests, or installs the system's own.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, say, stop } from './toolchain.mjs'

const names = ['firefox-esr', 'firefox']
const elsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    stop(`FIREFOX_PATH names ${named}, and there is no such file.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(existsSync)
}

/** The path of a Firefox. Installs Debian's where that can be done without asking. */
export async function ensureFirefox() {
  const found = findFirefox()
  if (found !== undefined) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Firefox for its tests. This takes a minute or so …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], { env })
    const installed = findFirefox()
    if (installed !== undefined) return installed
  }
  return stop(
    [
      'The tests in Firefox need one, and none was found. Do one of these, then run `npm test` again:',
      '  Debian:     sudo apt-get install firefox-esr',
      '  Fedora:     sudo dnf install firefox',
      '  macOS:      brew install --cask firefox',
      '  elsewhere:  install Firefox and set FIREFOX_PATH to its program file (not a snap: it cannot be driven)',
    ].join('\n'),
  )
}
