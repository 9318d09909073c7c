import type { renderPage } from '../page/server.tsx'
import type { Rendering, StrictPageFacts } from '../page/StrictPageFacts.ts'

export interface PageToWrite {
  facts: StrictPageFacts
  /** Undefined: the browser renders it. */
  rendering: Rendering | undefined
  /** A root for each, which prefixes its ids. */
  roots: readonly string[]
  built: { scripts: readonly string[]; styles: readonly string[]; renderPage: typeof renderPage }
}

/** Writes a whole page, as a portal that knows of strict policies would. */
export async function writePage({ facts, rendering, roots, built }: PageToWrite): Promise<string> {
  const page = encodeURIComponent(JSON.stringify(facts))
  const markup = await Promise.all(
    roots.map(async (id) =>
      rendering === undefined
        ? `<div id="${id}" data-page="${page}"></div>`
        : `<div id="${id}" data-page="${page}" data-rendered>${await built.renderPage(facts, rendering, id)}</div>`,
    ),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A strict portal</title>
${built.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${built.scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</head>
<body>
${markup.join('\n')}
</body>
</html>
`
}
