import type { MarkdownRenderer } from 'vitepress'

/**
 * A line of nothing but `a/file.ts` before a block of code is that block's name. So it reads well where no site is made of
 * it, too; what names the file of ours that the block is quoted from may stand in between.
 */
export function fileNames(md: MarkdownRenderer): void {
  md.core.ruler.after('inline', 'file-names', ({ tokens }) => {
    for (const [at, token] of tokens.entries()) {
      if (token.type !== 'paragraph_open') continue
      const [name, ...others] = tokens[at + 1]?.children ?? []
      if (others.length > 0 || name?.type !== 'code_inline') continue
      const next = tokens[at + 3]?.type === 'html_block' ? at + 4 : at + 3
      const fence = tokens[next]
      if (fence?.type !== 'fence') continue
      fence.meta = { ...fence.meta, fileName: name.content }
      for (const hidden of tokens.slice(at, at + 3)) {
        hidden.hidden = true
        hidden.children = []
        hidden.content = ''
      }
    }
  })
  const { fence } = md.renderer.rules
  md.renderer.rules.fence = (tokens, at, ...rest) => {
    const fileName: unknown = tokens[at]?.meta?.fileName
    const code = fence?.(tokens, at, ...rest) ?? ''
    if (typeof fileName !== 'string') return code
    return `<figure class="named-code"><figcaption v-pre>${md.utils.escapeHtml(fileName)}</figcaption>${code}</figure>`
  }
}
