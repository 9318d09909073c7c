/** All that can be read on a page, in one line. */
export function seenText(page: Element): string {
  return textsIn(page).join(' ').replaceAll(/\s+/g, ' ').trim()
}

function textsIn(node: Node): string[] {
  if (node instanceof HTMLElement && isUnseen(node)) return []
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
  return [...node.childNodes].flatMap(textsIn)
}

/** Hidden by React, or only heard. */
function isUnseen(element: HTMLElement): boolean {
  return element.style.display === 'none' || element.hasAttribute('aria-live')
}
