import { screen, within } from '@testing-library/react'

/** The names of all buttons and links of the challenge, in the order of reading. */
export function controls(): string[] {
  const challenge = screen.getByRole('region')
  const found = new Set<Element>([
    ...within(challenge).queryAllByRole('button'),
    ...within(challenge).queryAllByRole('link'),
  ])
  return [...challenge.querySelectorAll('button, a')].filter((element) => found.has(element)).map(nameOf)
}

/** What describes an element, as a screen reader reads it: hint, then error. */
export function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  const texts = ids.map(
    (id) => document.getElementById(id)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? `nothing has the id ${id}`,
  )
  return texts.filter((text) => text !== '').join(' ')
}

/** The words beside an element that holds the focus: its own. */
export function focused(): string {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return 'nothing'
  return nameOf(activeElement)
}

/** What the eye alone gets is no part of it. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const heard = document.createElement('div')
  heard.append(...[...element.childNodes].map((child) => child.cloneNode(true)))
  for (const hidden of heard.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  return heard.textContent.trim()
}
