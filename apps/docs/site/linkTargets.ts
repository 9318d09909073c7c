import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import type { Page } from './pages.ts'

/** Where a link leads. `undefined`: out of the project. */
type Target = { kind: 'page'; page: Page; hash: string } | { kind: 'file'; path: string } | { kind: 'nothing' }

const isOutside = (href: string) => /^[a-z][\w+.-]*:|^\/\//i.test(href)

/** Follows a link of a file, by the files that there are. */
export function followLink(root: string, from: string, href: string, pages: ReadonlyMap<string, Page>) {
  if (isOutside(href)) return undefined
  const [path = '', hash = ''] = href.split('#')
  const file = path === '' ? from : normalize(join(dirname(from), decodeURIComponent(path)))
  const page = pages.get(file) ?? pages.get(join(file, 'README.md'))
  if (page !== undefined) return { kind: 'page', page, hash } satisfies Target
  return { kind: existsSync(join(root, file)) ? 'file' : 'nothing', path: file } satisfies Target & { path: string }
}

/** The address at which the project shows its files, where its manifest has one. */
export function sourceAddress(root: string, path: string): string | undefined {
  const { repository }: { repository?: { url?: string } | string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const url = typeof repository === 'string' ? repository : repository?.url
  const base = url?.replace(/^git\+/, '').replace(/\.git$/, '')
  if (base?.startsWith('https://') !== true) return undefined
  return `${base}/${statSync(join(root, path)).isDirectory() ? 'tree' : 'blob'}/main/${path}`
}
