// What the lab needs of the system: real browsers, a screen that nobody sees, a screen reader.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, say, stop } from './toolchain.mjs'

const screen = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' }

/** For each command the programs that it starts, with Debian's packages that hold them. */
const needs = {
  filled: { ...screen, xwininfo: 'x11-utils', chromium: 'chromium', 'firefox-esr': 'firefox-esr' },
  webkit: { ...screen, WebKitWebDriver: 'webkit2gtk-driver' },
  heard: {
    ...screen,
    chromium: 'chromium',
    'firefox-esr': 'firefox-esr',
    orca: 'orca',
    'speech-dispatcher': 'speech-dispatcher',
    'dbus-daemon': 'dbus-daemon',
  },
}

/** @param {keyof typeof needs} name */
export async function ensureLab(name) {
  const missing = Object.entries(needs[name]).filter(([program]) => !isThere(program))
  if (missing.length === 0) return
  const packages = [...new Set(missing.map(([, debian]) => debian))]
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`Installing ${packages.join(', ')} …`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
    if (missing.every(([program]) => isThere(program))) return
  }
  stop(
    [
      `\`npm run ${name}\` needs ${missing.map(([program]) => program).join(', ')}. It runs on Debian and Ubuntu:`,
      `  sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
    ].join('\n'),
  )
}

function isThere(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}
