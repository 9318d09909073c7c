import { warnOnce } from '../warning/warnOnce.ts'
import { ourRules, type Tree } from './ourRules.ts'

/** A tree that has this has our styles. */
const marker = '[data-mfa-root]'

/**
 * Sees to it that the challenge has its styles in `tree`: a shadow root, or the document of a frame that it was moved into.
 * They are taken from `page`, where the element was first. No policy forbids that: nothing is fetched, and nothing is
 * written into the markup.
 */
export function bringStyles(tree: Tree, page: Document) {
  if (ourRules(tree).includes(marker)) return
  const rules = ourRules(page)
  if (rules.includes(marker)) adopt(tree, rules)
  // They may still be on their way.
  else if (page.readyState !== 'complete')
    page.defaultView?.addEventListener('load', () => bringStyles(tree, page), { once: true })
  else warnOnce(nothingToBring)
}

const nothingToBring = 'no styles found. Add styles.css to the page, or set stylesheet.'

function adopt(tree: Tree, rules: string) {
  const { defaultView } = 'host' in tree ? tree.ownerDocument : tree
  if (defaultView === null) return
  // Of the window that the tree is in: any other's is refused.
  const sheet = new defaultView.CSSStyleSheet()
  sheet.replaceSync(rules)
  tree.adoptedStyleSheets.push(sheet)
}
