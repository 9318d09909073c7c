/** Remembers where the focus is within an element, and brings it back after the element was moved in the page. */
export function createPlace(root: HTMLElement | ShadowRoot) {
  let focused: HTMLElement | undefined
  let selection: readonly [number | null, number | null] | undefined

  const noteFocus = (event: Event) => {
    const [target] = event.composedPath()
    focused = target !== undefined && isFocusable(target) ? target : undefined
  }
  // An element that is taken from the page may lose the focus by that, a moment before it is somewhere else.
  const noteBlur = () => {
    const left = focused
    queueMicrotask(() => {
      if (focused === left && left !== undefined && !left.matches(':focus')) focused = undefined
    })
  }
  root.addEventListener('focusin', noteFocus)
  root.addEventListener('focusout', noteBlur)

  return {
    /** Before it is lost: called when the element is taken from its place. */
    note() {
      if (focused !== undefined && hasSelection(focused)) selection = [focused.selectionStart, focused.selectionEnd]
    },
    /** After a move. Nothing happens where something has the focus by now. */
    restore() {
      const target = focused
      if (target === undefined || !target.isConnected || !isFree(target.ownerDocument)) return
      target.focus({ preventScroll: true })
      if (selection !== undefined && hasSelection(target)) target.setSelectionRange(...selection)
    },
  }
}

/** Nothing has the focus. */
function isFree({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body
}

function isFocusable(target: EventTarget): target is HTMLElement {
  return 'focus' in target
}

/** An input of a kind that has one. */
function hasSelection(element: HTMLElement): element is HTMLInputElement {
  return 'selectionStart' in element && element.selectionStart !== null
}
