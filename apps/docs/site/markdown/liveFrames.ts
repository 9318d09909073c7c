import type { MarkdownRenderer } from 'vitepress'

interface Live {
  page: string
  title: string
  height: string
}

const pages: Readonly<Record<string, Live>> = {
  theming: { page: 'theming.html', title: 'The same screen by day and by night', height: '34rem' },
}

/** `<!-- live: theming -->` is a page of `live`, in a frame. */
export function liveFrames(md: MarkdownRenderer): void {
  const { html_block: plain } = md.renderer.rules
  md.renderer.rules.html_block = (tokens, at, options, env, self) => {
    const name = /^<!-- live: (\w+) -->\s*$/.exec(tokens[at]?.content ?? '')?.[1]
    if (name === undefined) return plain?.(tokens, at, options, env, self) ?? tokens[at]?.content ?? ''
    const live = pages[name]
    if (live === undefined) throw new Error(`Nothing is live under the name "${name}".`)
    return `<LiveFrame page="${live.page}" title="${live.title}" height="${live.height}" />\n`
  }
}
