/**
 * The parts of the challenge that a stylesheet of a unit is about. Undefined: it is about other things too, so it may
 * change any story.
 */
export function partsOfStyles(css: string): ReadonlySet<string> | undefined {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '')
  const parts = new Set<string>()
  // What stands before a brace, and after the end of what came before it.
  for (const [, prelude = ''] of plain.matchAll(/([^{};]*)\{/g)) {
    const selectors = prelude.trim()
    if (selectors === '' || selectors.startsWith('@') || selectors.startsWith('&')) continue
    if (/^(from|to|[\d.]+%)/.test(selectors)) continue
    for (const selector of splitSelectors(selectors)) {
      const named = [...selector.matchAll(/\[data-mfa-part="([\w-]+)"\]/g)].flatMap(([, part = '']) => part)
      if (named.length === 0) return undefined
      for (const part of named) parts.add(part)
    }
  }
  return parts.size > 0 ? parts : undefined
}

/** Commas within parentheses separate nothing. */
function splitSelectors(selectors: string): string[] {
  const found: string[] = []
  let depth = 0
  let current = ''
  for (const letter of selectors) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === ',' && depth === 0) {
      found.push(current)
      current = ''
    } else current += letter
  }
  return [...found, current]
}
