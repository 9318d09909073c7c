/**
 * Remembers where the focus is within an element, and brings it back after the element was moved in the page. The caret stays in
 * a field by itself, in Chromium and in Firefox.
 */
export function createPlace(root: HTMLElement | ShadowRoot) {
  let focused: HTMLElement | undefined

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
    /** After a move. Nothing happens where something has the focus by now. */
    restore() {
      if (focused?.isConnected === true && isFree(focused.ownerDocument)) focused.focus({ preventScroll: true })
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
