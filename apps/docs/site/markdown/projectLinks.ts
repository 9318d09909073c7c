import type { MarkdownRenderer } from 'vitepress'
import { pictureName } from '../collectPages.ts'
import { followLink, sourceAddress } from '../linkTargets.ts'
import type { Page } from '../pages.ts'

/** Links between files of the project become links between pages, and pictures come from where they were put. */
export function projectLinks(md: MarkdownRenderer, root: string, pages: ReadonlyMap<string, Page>): void {
  const fileOf = new Map([...pages.values()].map(({ file, route }) => [`${route}.md`, file]))

  md.core.ruler.after('inline', 'project-links', ({ tokens, env }) => {
    const from = fileOf.get(String(env.relativePath))
    if (from === undefined) return
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const attribute = token.type === 'image' ? 'src' : token.type === 'link_open' ? 'href' : undefined
      const value = attribute === undefined ? null : token.attrGet(attribute)
      if (attribute === undefined || value === null) continue
      const target = followLink(root, from, value, pages)
      if (target === undefined) continue
      if (target.kind === 'page') token.attrSet(attribute, `/${target.page.route}${target.hash && `#${target.hash}`}`)
      else if (token.type === 'image') token.attrSet(attribute, `/pictures/${pictureName(target.path)}`)
      else token.attrSet(attribute, sourceAddress(root, target.path) ?? '#no-page')
    }
    for (const parent of tokens) if (parent.children) withoutDeadEnds(parent.children)
  })
}

/** A file that no site shows is named, and not linked. */
function withoutDeadEnds(tokens: { type: string; hidden: boolean; attrGet: (name: string) => string | null }[]): void {
  let isDead = false
  const kept = tokens.filter((token) => {
    if (token.type === 'link_open') isDead = token.attrGet('href') === '#no-page'
    const isLink = token.type === 'link_open' || token.type === 'link_close'
    return !(isDead && isLink)
  })
  tokens.splice(0, tokens.length, ...kept)
}
