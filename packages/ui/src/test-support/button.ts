import { screen } from '@testing-library/react'

/** A button, by the words on it. */
export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name })
}

/** It is off, and people still find it. */
export function isOff(element: HTMLElement): boolean {
  return element.getAttribute('aria-disabled') === 'true' && !element.hasAttribute('disabled')
}
