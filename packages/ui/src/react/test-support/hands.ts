import { fireEvent } from '@testing-library/react'

/** Presses a button, by the words on it. Nothing happens where there is none. */
export function press(page: HTMLElement, words: RegExp | string) {
  const isMeant = (text: string) => (typeof words === 'string' ? text === words : words.test(text))
  const button = [...page.querySelectorAll('button')].find(({ textContent }) => isMeant(textContent))
  if (button !== undefined) fireEvent.click(button)
}

/** Types into a field. Nothing happens where there is none. */
export function type(field: Element | null, value: string) {
  if (field !== null) fireEvent.change(field, { target: { value } })
}
