import { escapeHtml } from './escapeHtml.ts'

/** What a page is made of. `head` and `body` are markup. */
export interface HtmlPage {
  title: string
  style: string
  body: string
}

/** Writes a page that needs nothing from elsewhere, in light and dark. */
export function htmlPage({ title, style, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${baseStyle}${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}

const baseStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1c2430, #e8ecf2); --soft: light-dark(#566173, #a6b0bf);
  --ground: light-dark(#ffffff, #14181f); --raised: light-dark(#f4f6f9, #1e242d); --line: light-dark(#858f9e, #77818f);
  --accent: light-dark(#1257c4, #8ab8ff); --on-accent: light-dark(#ffffff, #0b1526);
  --warn: light-dark(#fff3d6, #3a2e10); --warn-ink: light-dark(#5c4300, #ffd98a); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.375rem; line-height: 1.25; margin: 0 0 .5rem; }
p { margin: 0 0 .75rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`
