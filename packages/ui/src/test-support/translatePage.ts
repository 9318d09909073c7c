/**
 * Translates the page for as long as it is open, as browsers do: each text goes, and elements that hold its translation
 * come in its place. The result ends it.
 */
export function translatePage(translate: (text: string) => string): () => void {
  const translateIn = (node: Node) => {
    const texts = node.ownerDocument?.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    for (let text = texts?.nextNode(); text != null; text = texts?.nextNode()) {
      if (text instanceof Text && mayBeTranslated(text)) found.push(text)
    }
    for (const text of found) {
      const outer = document.createElement('font')
      const inner = outer.appendChild(document.createElement('font'))
      inner.textContent = translate(text.data)
      text.replaceWith(outer)
    }
  }
  const watch = new MutationObserver(() => {
    translateIn(document.body)
    watch.takeRecords()
  })
  watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  translateIn(document.body)
  return () => watch.disconnect()
}

function mayBeTranslated({ data, parentElement }: Text): boolean {
  return data.trim() !== '' && parentElement?.closest('font, script, style, textarea, [translate="no"]') === null
}
