import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Slugger from 'github-slugger'
import markdownIt from 'markdown-it'
import { followLink } from '../site/linkTargets.ts'
import type { Page } from '../site/pages.ts'
import type { Fault } from './readBlocks.ts'

const markdown = markdownIt({ html: true })

/** Follows every link within the project, down to the heading. Those that lead out are not followed. */
export function checkLinks(root: string, files: readonly string[], pages: ReadonlyMap<string, Page>) {
  const faults: Fault[] = []
  let followed = 0
  const anchors = new Map<string, ReadonlySet<string>>()
  const anchorsIn = (file: string) => {
    const known = anchors.get(file) ?? anchorsOf(readFileSync(join(root, file), 'utf8'))
    anchors.set(file, known)
    return known
  }

  for (const file of files) {
    for (const { href, line } of linksOf(readFileSync(join(root, file), 'utf8'))) {
      const target = followLink(root, file, href, pages)
      if (target === undefined) continue
      followed += 1
      const to = target.kind === 'page' ? target.page.file : target.path
      const hash = href.split('#')[1] ?? ''
      if (target.kind === 'nothing') faults.push({ page: file, line, says: `${href} leads nowhere.` })
      else if (hash !== '' && to.endsWith('.md') && existsSync(join(root, to)) && !anchorsIn(to).has(hash))
        faults.push({ page: file, line, says: `${to} has no heading for #${hash}.` })
    }
  }
  return { faults, followed }
}

function linksOf(text: string): { href: string; line: number }[] {
  return markdown.parse(text, {}).flatMap(({ children, map }) =>
    (children ?? []).flatMap((token) => {
      const href =
        token.type === 'link_open' ? token.attrGet('href') : token.type === 'image' ? token.attrGet('src') : null
      return href === null ? [] : [{ href: String(href), line: (map?.[0] ?? 0) + 1 }]
    }),
  )
}

function anchorsOf(text: string): Set<string> {
  const slugger = new Slugger()
  const tokens = markdown.parse(text, {})
  const headings = tokens.flatMap((token, at) => (token.type === 'heading_open' ? [tokens[at + 1]] : []))
  const wordsOf = (heading: (typeof headings)[number]) =>
    (heading?.children ?? [])
      .map((child) => (['text', 'code_inline'].includes(child.type) ? child.content : ''))
      .join('')
  return new Set(headings.map((heading) => slugger.slug(wordsOf(heading))))
}
