/**
 * Not read: what a live region said before the words were changed, for nobody hears it again; the page of somebody else
 * in a frame.
 */
const silent = '[aria-live], iframe, script, style'

/** Each text that is seen or heard, and what it stands in. */
export function spoken(root: Element): { node: Text; element: Element }[] {
  const texts = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    if (!(node instanceof Text) || node.parentElement === null || node.data.trim() === '') continue
    const element = node.parentElement
    if (element.closest(silent) === null && element.checkVisibility({ visibilityProperty: true })) {
      texts.push({ node, element })
    }
  }
  return texts
}

/** How a report calls an element: by its part. */
export function nameOf(element: Element): string {
  return element.closest<HTMLElement>('[data-mfa-part]')?.dataset.mfaPart ?? element.tagName.toLowerCase()
}
