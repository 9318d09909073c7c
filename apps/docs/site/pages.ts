import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sections } from './sections.ts'

/** A page of the site. */
export interface Page {
  /** From the project's root. */
  file: string
  /** Its address, without what stands before the site and without an ending. */
  route: string
  /** What the list at the side calls it. */
  label: string
}

/** The pages that there are, by section. Each file is one page, of the first section that names it. */
export function pagesBySection(root: string): { title: string; collapsed?: boolean; pages: Page[] }[] {
  const named = new Set(
    sections.flatMap(({ pages }) => pages.map(({ file }) => file)).filter((file) => !isPattern(file)),
  )
  const seen = new Set<string>()
  return sections
    .map(({ pages, ...section }) => ({
      ...section,
      pages: pages
        .flatMap(({ file, label }) => {
          if (!isPattern(file)) return existsSync(join(root, file)) ? [{ file, label }] : []
          const found = globSync(file, { cwd: root, exclude: ['**/node_modules'] }).toSorted()
          return found.filter((one) => !named.has(one)).map((one) => ({ file: one, label }))
        })
        .filter(({ file }) => !seen.has(file) && seen.add(file))
        .map(({ file, label }) => ({ file, route: routeOf(file), label: label ?? headingOf(join(root, file)) })),
    }))
    .filter(({ pages }) => pages.length > 0)
}

/** Every page, by its file. */
export function pagesByFile(root: string): Map<string, Page> {
  return new Map(pagesBySection(root).flatMap(({ pages }) => pages.map((page) => [page.file, page])))
}

const isPattern = (file: string) => file.includes('*')

/** `docs/embed.md` is /embed, `packages/gateway/README.md` is /packages/gateway. */
function routeOf(file: string): string {
  return file
    .replace(/\.md$/, '')
    .replace(/^docs\//, '')
    .replace(/\/README$/, '')
    .replace(/[A-Z]+(?=$|\/)/g, (word) => word.toLowerCase())
}

function headingOf(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]
  if (heading === undefined) throw new Error(`${file} has no heading to be listed by.`)
  return heading.replaceAll('`', '')
}
