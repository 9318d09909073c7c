import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isPackageIndex, namesFrom, takesAny } from './namesThroughIndex.ts'
import { partsOfStyles } from './partsOfStyles.ts'
import type { Importers } from './readImporters.ts'

/** Which files of stories a change can have touched. */
export type Touched =
  | { readonly all: true /** The file that touches all of them. */; readonly because: string }
  | { readonly all: false; readonly files: ReadonlySet<string> }

export interface Change {
  root: string
  /** What was changed, by paths from the root. */
  changed: readonly string[]
  importers: Importers
  /** A file's text before the change; nothing for one that there was not. */
  before: (file: string) => string
}

/** Decides how every story is built, dressed, looked at or compared. */
const everywhere = [
  /^(package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|vite\.config\.ts|tsconfig\.base\.json)$/,
  /^packages\/[^/]+\/(package|tsconfig[^/]*)\.json$/,
  /^(\.storybook\/main|\.scripts\/chromium-options)\.ts$/,
  /^apps\/visual\/(capture|compare|matrix|storybook)\/(?!.*\.test\.)/,
]
const preview = '.storybook/preview.tsx'
/** The review page's own, which no story shows. */
const isOfReview = (file: string) => file.startsWith('apps/visual/')
const isOwnScript = (file: string) => /\.tsx?$/.test(file) && !/(^|\/)node_modules\//.test(file)
const isStories = (file: string) => file.endsWith('.stories.tsx')

/** Follows the imports upwards from what was changed. What can't be followed touches every story. */
export function touchedStories({ root, changed, importers, before }: Change): Touched {
  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '')
  const touched = new Set<string>()

  /** Returns false where every story is reached. */
  function follow(start: string): boolean {
    const seen = new Set([start])
    const queue = [start]
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      if (file === preview) return false
      if (isStories(file)) touched.add(file)
      for (const importer of importers.get(file) ?? []) {
        for (const next of isPackageIndex(importer) ? behindIndex(file, importer) : [importer]) {
          if (seen.has(next)) continue
          seen.add(next)
          queue.push(next)
        }
      }
    }
    return true
  }

  /** Who takes from a package's index what it has from a file. */
  function behindIndex(file: string, index: string): string[] {
    const packageName = `@mfa-challenge/${index.split('/')[1]}`
    const names = namesFrom(read(index), index, file)
    return (importers.get(index) ?? []).filter((importer) => takesAny(read(importer), packageName, names))
  }

  for (const file of changed) {
    if (everywhere.some((pattern) => pattern.test(file))) return { all: true, because: file }
    for (const start of startsOf(file, importers, { read, before })) {
      if (start === undefined || !follow(start)) return { all: true, because: file }
    }
  }
  return { all: false, files: touched }
}

interface Texts {
  read: (file: string) => string
  before: (file: string) => string
}

/**
 * Where to begin: at the file, or, for styles of the challenge that no script imports, at the files whose parts they are
 * about, whoever's they are. Undefined: other styles, for what imports them from another stylesheet is not known.
 */
function startsOf(file: string, importers: Importers, { read, before }: Texts): (string | undefined)[] {
  if (importers.has(file)) return [file]
  if (!file.endsWith('.css') || isOfReview(file)) return []
  if (!file.startsWith('packages/ui/src/')) return [undefined]
  const texts = [read(file), before(file)].filter((text) => text.trim() !== '')
  const parts = texts.map((text) => partsOfStyles(text))
  if (parts.length === 0 || parts.includes(undefined)) return [undefined]
  const named = new Set(parts.flatMap((each) => [...(each ?? [])]))
  const rendering = [...importers.keys()].filter((each) => isOwnScript(each) && namesPart(read(each), named))
  return rendering.length === 0 ? [undefined] : rendering
}

function namesPart(text: string, parts: ReadonlySet<string>): boolean {
  return [...parts].some((part) => [`'${part}'`, `"${part}"`, `\`${part}\``].some((quoted) => text.includes(quoted)))
}
