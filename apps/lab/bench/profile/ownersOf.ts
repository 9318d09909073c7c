import type { SourceMap } from 'node:module'
import { basename } from 'node:path'

/** A function as the browser knows it: lines and columns from 0. */
export interface Frame {
  functionName: string
  url: string
  lineNumber: number
  columnNumber: number
  /** What it took itself. */
  ms: number
}

/** Some time, and whose it is. */
export interface Share {
  name: string
  ms: number
}

/** By package, by module of ours, and by function, the longest first. `mapOf` finds the source map of a script. */
export function ownersOf(frames: readonly Frame[], mapOf: (url: string) => SourceMap | undefined) {
  const owners = new Map<string, number>()
  const modules = new Map<string, number>()
  const functions = new Map<string, number>()
  const add = (sums: Map<string, number>, name: string, ms: number) => sums.set(name, (sums.get(name) ?? 0) + ms)
  for (const frame of frames) {
    if (frame.functionName === '(idle)' || frame.ms === 0) continue
    const { owner, module, name } = locate(frame, mapOf)
    add(owners, owner, frame.ms)
    if (module !== undefined) add(modules, `${owner}/${module}`, frame.ms)
    add(functions, `${name} in ${module === undefined ? owner : `${owner}/${module}`}`, frame.ms)
  }
  return { owners: longestFirst(owners), modules: longestFirst(modules), functions: longestFirst(functions) }
}

function longestFirst(sums: ReadonlyMap<string, number>): readonly Share[] {
  return [...sums].map(([name, ms]) => ({ name, ms })).toSorted((left, right) => right.ms - left.ms)
}

function locate(frame: Frame, mapOf: (url: string) => SourceMap | undefined) {
  const { functionName, url, lineNumber, columnNumber } = frame
  if (url === '') return { owner: ownerWithoutScript(frame), name: functionName }
  const entry = mapOf(url)?.findEntry(lineNumber, columnNumber)
  if (entry === undefined || !('originalSource' in entry)) {
    // What a file does when it comes, and what the bundler put into it.
    return { owner: 'files as they are run', name: functionName === '' ? `the top of ${basename(url)}` : functionName }
  }
  const given = 'name' in entry && typeof entry.name === 'string' ? entry.name : functionName
  const name = `${given === '' ? '(no name)' : given}:${entry.originalLine + 1}`
  return { ...ownerOfSource(entry.originalSource), name }
}

/** Time of none, the browser's own functions, which have no line, and what watches in the page. */
function ownerWithoutScript({ functionName, lineNumber }: Frame): string {
  if (functionName.startsWith('(')) return functionName
  return lineNumber < 0 ? 'the browser' : 'the probe'
}

function ownerOfSource(source: string): { owner: string; module?: string } {
  const own = /@mfa-challenge\/([^/]+)\/(?:dist|src)\/(.+?)\.[jt]sx?$/.exec(source)
  if (own?.[1] !== undefined && own[2] !== undefined) return { owner: own[1], module: own[2] }
  return { owner: /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? 'the page itself' }
}
