import { activeElement } from '@mfa-challenge/hooks/internal'

/**
 * Opens a dialog over the page. The result closes it, and gives back the focus. Where the browser has no modal dialogs,
 * as jsdom, it says of itself that it is one, and Escape is told to `onEscape`.
 */
export function openModally(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  if (hasModals(dialog)) {
    dialog.showModal()
    // A test may have put something in its place that does nothing.
    if (dialog.open) return () => dialog.close()
  }
  const { ownerDocument: page } = dialog
  const focused = activeElement(dialog)
  const pressed = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) onEscape()
  }
  const own = { open: '', role: 'dialog', 'aria-modal': 'true' }
  for (const [name, value] of Object.entries(own)) dialog.setAttribute(name, value)
  page.addEventListener('keydown', pressed)
  return () => {
    page.removeEventListener('keydown', pressed)
    for (const name of Object.keys(own)) dialog.removeAttribute(name)
    if (focused !== null && 'focus' in focused && typeof focused.focus === 'function') focused.focus()
  }
}

/** Types say that each has them. */
function hasModals(dialog: Partial<HTMLDialogElement>): boolean {
  return dialog.showModal !== undefined && dialog.close !== undefined
}
