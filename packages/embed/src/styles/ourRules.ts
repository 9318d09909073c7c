/** A page, or a shadow tree in it. */
export type Tree = Document | ShadowRoot

/**
 * Our rules as text, from wherever a page has them: a file of their own, a bundle with all others, or an element that a
 * development server wrote. Empty where there are none, or where they come from another origin that hides them.
 */
export function ourRules(tree: Tree): string {
  const sheets = [...tree.styleSheets, ...tree.adoptedStyleSheets]
  return sheets.flatMap(rulesOf).filter(isOurs).join('\n')
}

function rulesOf(sheet: CSSStyleSheet): string[] {
  try {
    return [...sheet.cssRules].flatMap((rule) => textsOf(rule))
  } catch {
    // Of another origin.
    return []
  }
}

/** Each rule, with those of imported files in the import's place. */
function textsOf(rule: CSSRule): string[] {
  if ('styleSheet' in rule && rule.styleSheet instanceof CSSStyleSheet) return rulesOf(rule.styleSheet)
  return [rule.cssText]
}

/** Parts, tokens and motions of ours bear this in their names, and so do a page's own values for our tokens. */
function isOurs(rule: string): boolean {
  return rule.includes('mfa-')
}
