// What a stylesheet becomes on its way into `dist`.
import { type Rule, transform } from 'lightningcss'

/**
 * The stylesheet without its spaces and comments. No browsers are named to it, so that `light-dark()` and `color-mix()`
 * stay as they are: the host's own build may rewrite them for the browsers the host has.
 */
export function publishedCss(filename: string, source: string): string {
  const shortNames = new Map<string, string>()
  const { code } = transform({
    filename,
    code: Buffer.from(source),
    minify: true,
    visitor: {
      // A name with an underscore is ours alone, and stands in the file dozens of times.
      DashedIdent(name) {
        if (!name.startsWith('--_mfa-')) return name
        const short = shortNames.get(name) ?? `--_m${shortNames.size.toString(36)}`
        shortNames.set(name, short)
        return short
      },
    },
  })
  const published = code.toString()
  const kept = new Set(outline(filename, published))
  const lost = outline(filename, source).filter((line) => !kept.has(line))
  if (lost.length > 0) throw new Error(`${filename}: minifying lost\n${lost.join('\n')}`)
  return published
}

/** Every rule by where it stands and what it selects, and how often the functions are called that a minifier may undo. */
function outline(filename: string, css: string): string[] {
  const lines: string[] = []
  const walk = (rules: readonly Rule[], place: string) => {
    for (const rule of rules) {
      if (rule.type === 'style') lines.push(`${place} ${written(rule.value.selectors)}`)
      else if (rule.type === 'keyframes') lines.push(`${place} ${rule.type} ${written(rule.value.name)}`)
      else if (rule.type === 'media') walk(rule.value.rules, `${place} media ${written(rule.value.query)}`)
      else if (rule.type === 'supports') walk(rule.value.rules, `${place} supports ${written(rule.value.condition)}`)
      else if (rule.type === 'container') walk(rule.value.rules, `${place} container ${written(rule.value.condition)}`)
      else if (rule.type === 'layer-block') walk(rule.value.rules, `${place} layer ${written(rule.value.name)}`)
      else throw new Error(`${filename} has a rule of the kind ${rule.type}, which nobody compares.`)
    }
  }
  const { code } = transform({
    filename,
    code: Buffer.from(css),
    visitor: { StyleSheet: ({ rules }) => walk(rules, '') },
  })
  const bare = code.toString()
  const called = ['light-dark(', 'color-mix(', 'var('].map((name) => `${bare.split(name).length - 1} × ${name}…)`)
  return [...lines, ...called]
}

const written = (part: unknown): string => JSON.stringify(part)
