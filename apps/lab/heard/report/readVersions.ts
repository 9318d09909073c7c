import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { HeardBrowser } from '../options/HeardOptions.ts'

/** Whose voice it was: a line for the documents. */
export function readVersions(rate: number): Record<HeardBrowser, string> {
  const ask = (command: string) => execFileSync(command, ['--version'], { encoding: 'utf8' }).trim().split('\n')[0]
  const debian = existsSync('/etc/debian_version') ? readFileSync('/etc/debian_version', 'utf8').trim() : 'unknown'
  const orca = `Orca ${ask('orca')}`
  const when = `${rate} letters a second, Debian ${debian}, ${new Date().toISOString().slice(0, 10)}`
  const line = (browser: string) => `${orca} with ${browser}, ${when}`
  const chromium = /Chromium [\d.]+/.exec(ask('chromium') ?? '')?.[0] ?? 'Chromium'
  return { firefox: line(`${ask('firefox-esr')?.replace('Mozilla ', '')} (ESR)`), chromium: line(chromium) }
}
