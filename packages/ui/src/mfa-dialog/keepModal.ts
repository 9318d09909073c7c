/**
 * Keeps an open modal dialog modal. Moved in the page by `append`, by a list that is sorted anew, or in Firefox by
 * `moveBefore`, it would stay open and be modal no more: the page behind could be pressed, and Escape would do nothing. Then
 * it is shown once more, before anything is painted, with the focus where it was. The result ends that.
 */
export function keepModal(dialog: HTMLDialogElement, opener: HTMLElement | undefined): () => void {
  let trees: Node[] = []
  let focused: HTMLElement | undefined
  const noteFocus = ({ target }: FocusEvent) => {
    if (target !== null && isFocusable(target)) focused = target
  }

  const observer = new MutationObserver(() => {
    if (dialog.isConnected && dialog.open && !dialog.matches(':modal')) showAgain()
    watch()
  })
  function watch() {
    const now = dialog.isConnected ? treesAround(dialog) : trees
    if (now.length === trees.length && now.every((tree, index) => tree === trees[index])) return
    trees = now
    observer.disconnect()
    for (const tree of trees) observer.observe(tree, { childList: true, subtree: true })
  }
  function showAgain() {
    const target = focused
    // An event `close` comes of it, when it is open again: nobody takes that for an end.
    dialog.close()
    // What had the focus when it is shown gets it back in the end.
    opener?.focus({ preventScroll: true })
    dialog.showModal()
    target?.focus({ preventScroll: true })
  }

  dialog.addEventListener('focusin', noteFocus)
  watch()
  return () => {
    dialog.removeEventListener('focusin', noteFocus)
    observer.disconnect()
  }
}

/** The trees that it stands in, from its own to the page. */
function treesAround(element: Element): Node[] {
  const tree = element.getRootNode()
  return 'host' in tree && tree.host instanceof Element ? [tree, ...treesAround(tree.host)] : [tree]
}

export function isFocusable(target: EventTarget | Element): target is HTMLElement {
  return 'focus' in target && typeof target.focus === 'function'
}
