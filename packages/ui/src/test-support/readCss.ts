/** A rule of a stylesheet. */
export interface CssRule {
  /** As written, one of a list. */
  selectors: string[]
  /** Names of the properties it sets, and their values. */
  declarations: { property: string; value: string }[]
}

/** The rules of a stylesheet, those inside of at-rules too. For our own plain CSS: no nesting, no braces in strings. */
export function readCss(text: string): CssRule[] {
  const rules: CssRule[] = []
  const bare = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@import[^;]*;/g, '')
    // Its `from` and `to` are no selectors.
    .replaceAll(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
  for (const [, prelude = '', body = ''] of bare.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    // Of `@media (…) {` and the first rule inside only the rule has a body without braces.
    const selectors = splitOutside(prelude, ',').map((selector) => selector.trim())
    if (prelude.trim().startsWith('@')) continue
    const declarations = splitOutside(body, ';').flatMap((declaration) => {
      const colon = declaration.indexOf(':')
      if (colon === -1) return []
      return [{ property: declaration.slice(0, colon).trim(), value: declaration.slice(colon + 1).trim() }]
    })
    rules.push({ selectors, declarations })
  }
  return rules
}

/** How much a selector weighs: ids, then classes with attributes and pseudo-classes, then elements. */
export function specificity(selector: string): readonly [ids: number, classes: number, elements: number] {
  let rest = withoutWhere(selector)
  const count = (pattern: RegExp) => {
    const found = rest.match(pattern)?.length ?? 0
    rest = rest.replaceAll(pattern, ' ')
    return found
  }
  const attributes = count(/\[[^\]]*\]/g)
  const pseudoElements = count(/::[\w-]+/g)
  const ids = count(/#[\w-]+/g)
  const classes = count(/[.:][\w-]+/g)
  return [ids, attributes + classes, pseudoElements + count(/[a-z][\w-]*/gi)]
}

/** What is left of a selector when all that weighs nothing is taken out. */
export function withoutWhere(selector: string): string {
  const start = selector.indexOf(':where(')
  if (start === -1) return selector
  let end = start + ':where('.length
  for (let depth = 1; depth > 0 && end < selector.length; end += 1) {
    if (selector[end] === '(') depth += 1
    if (selector[end] === ')') depth -= 1
  }
  return withoutWhere(selector.slice(0, start) + selector.slice(end))
}

/** Splits where the separator stands outside of brackets. */
function splitOutside(text: string, separator: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if ('(['.includes(character)) depth += 1
    if (')]'.includes(character)) depth -= 1
    if (character === separator && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${character}`)
  }
  return parts
}
