import { activeElement } from '@mfa-challenge/hooks/internal'
import { isFocusable, keepModal } from './keepModal.ts'

/**
 * Opens a dialog over the page, and keeps it there when it is moved. The result closes it, and gives back the focus. Where
 * the browser has no modal dialogs, as jsdom, it says of itself that it is one, and Escape is told to `onEscape`.
 */
export function openModally(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  const before = activeElement(dialog)
  const opener = before !== null && isFocusable(before) ? before : undefined
  if (hasModals(dialog)) {
    dialog.showModal()
    // A test may have put something in its place that does nothing.
    if (dialog.open) {
      const stopKeeping = keepModal(dialog, opener)
      return () => {
        stopKeeping()
        dialog.close()
        // The browser gives it back itself, but where the dialog has been taken from the page before.
        if (opener !== undefined && activeElement(opener) === null) opener.focus()
      }
    }
  }
  const { ownerDocument: page } = dialog
  const pressed = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) onEscape()
  }
  const own = { open: '', role: 'dialog', 'aria-modal': 'true' }
  for (const [name, value] of Object.entries(own)) dialog.setAttribute(name, value)
  page.addEventListener('keydown', pressed)
  return () => {
    page.removeEventListener('keydown', pressed)
    for (const name of Object.keys(own)) dialog.removeAttribute(name)
    opener?.focus()
  }
}

/** Types say that each has them. */
function hasModals(dialog: Partial<HTMLDialogElement>): boolean {
  return dialog.showModal !== undefined && dialog.close !== undefined
}
