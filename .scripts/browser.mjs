// Finds a Chromium for the tests, or installs the system's own.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, say, stop } from './toolchain.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    stop(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(existsSync)
}

/** The path of a Chromium. Installs Debian's where that can be done without asking. */
export async function ensureBrowser() {
  const found = findChromium()
  if (found !== undefined) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser tests. This takes a minute or two …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
    const installed = findChromium()
    if (installed !== undefined) return installed
  }
  return stop(
    [
      'The browser tests need Chromium, and none was found. Do one of these, then run `npm test` again:',
      '  Debian, Ubuntu:  sudo apt-get install chromium',
      '  Fedora:          sudo dnf install chromium',
      '  macOS:           brew install --cask google-chrome',
      '  elsewhere:       install Chrome or Chromium and set CHROMIUM_PATH to its program file',
    ].join('\n'),
  )
}
