import { type Panel, panelSvg } from './panelSvg.ts'

const width = 860
const height = 460

/** The picture of both comparisons, beside each other; it follows the reader’s colours. */
export function curveSvg(panels: readonly Panel[]): string {
  const each = width / panels.length
  const title = 'Requests per challenge against mean seconds from approval to knowing'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<title>${title}</title>
<style>
  svg { --paper: #fff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --best: #0969da; --own: #bc4c00; background: var(--paper) }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --best: #4493f8; --own: #f0883e }
  }
  text { font: 12px system-ui, sans-serif; fill: var(--ink); stroke: var(--paper); stroke-width: 4px; paint-order: stroke }
  .title { font-weight: 600; font-size: 14px }
  .quiet { fill: var(--quiet) }
  .grid { stroke: var(--line) }
  .curve { fill: none; stroke: var(--best); stroke-width: 2 }
  .best { fill: var(--best) }
  .dot { fill: var(--ink) }
  .own { fill: var(--own); font-weight: 700 }
</style>
<rect width="${width}" height="${height}" fill="var(--paper)"/>
${panels.map((panel, index) => panelSvg(panel, { left: index * each, width: each, height })).join('\n')}
</svg>
`
}
