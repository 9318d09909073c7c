import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { type Frame, ownersOf, type Share } from './ownersOf.ts'

/** Whose the time was, in lists. `out` has the scripts that were served, with their source maps. */
export function profileReport(frames: readonly Frame[], out: string): string {
  const maps = new Map<string, SourceMap | undefined>()
  const mapOf = (url: string) => {
    if (!maps.has(url)) maps.set(url, readMap(join(out, `${pathOf(url)}.map`)))
    return maps.get(url)
  }
  const { owners, modules, functions } = ownersOf(frames, mapOf)
  const sum = owners.reduce((all, { ms }) => all + ms, 0)
  return [
    `${sum.toFixed(1)} ms until the input is usable, at a quarter of the speed, the time that a profile takes included`,
    list('By owner', owners, 20),
    list('By module of ours', modules, 30),
    list('By function', functions, 40),
  ].join('\n\n')
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url
}

function readMap(file: string): SourceMap | undefined {
  return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

function list(title: string, shares: readonly Share[], most: number): string {
  const lines = shares.slice(0, most).map(({ name, ms }) => `${ms.toFixed(2).padStart(9)} ms  ${name}`)
  return [title, ...lines].join('\n')
}
