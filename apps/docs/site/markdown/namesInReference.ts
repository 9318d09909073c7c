import type { MarkdownRenderer } from 'vitepress'

/** A name of ours in `code` leads to the reference, but in headings, links, and the reference itself. */
export function namesInReference(md: MarkdownRenderer, addresses: ReadonlyMap<string, string>): void {
  const { code_inline: plain } = md.renderer.rules
  md.renderer.rules.code_inline = (tokens, at, options, env, self) => {
    const code = plain?.(tokens, at, options, env, self) ?? ''
    const text = tokens[at]?.content ?? ''
    if (/^(oklch\(|#[0-9a-f]{3,8}$)/.test(text)) {
      return `<span class="swatch" style="background:${md.utils.escapeHtml(text)}"></span>${code}`
    }
    const address = addresses.get(text.replace(/^<(\w+)( \/)?>$/, '$1').replace(/\(\)$/, ''))
    const before = tokens.slice(0, at)
    const isInLink =
      before.findLastIndex(({ type }) => type === 'link_open') >
      before.findLastIndex(({ type }) => type === 'link_close')
    if (address === undefined || isInLink || env.isHeading || String(env.relativePath).startsWith('reference/'))
      return code
    return `<a class="to-reference" href="${address}">${code}</a>`
  }
}
