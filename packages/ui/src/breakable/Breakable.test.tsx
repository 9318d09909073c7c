// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Breakable } from './Breakable.tsx'

/** With a bar where the browser may break inside of a word. */
function breaksOf(text: string): string {
  const { container } = render(<Breakable>{text}</Breakable>)
  for (const place of container.querySelectorAll('wbr')) place.replaceWith('|')
  return container.textContent
}

it.each([
  ['Work e-mail will@acme.example', 'Work e-mail will|@acme.example'],
  ['at mailboxes.subsidiary.acme.example, starting', 'at mailboxes.|subsidiary.|acme.|example, starting'],
  ['to will.albin@mailboxes.subsidiary.acme.example.', 'to will.|albin|@mailboxes.|subsidiary.|acme.|example.'],
  ['at acme.example, starting with “w”', 'at acme.example, starting with “w”'],
])('breaks %j where a reader would', (text, expected) => {
  expect(breaksOf(text)).toBe(expected)
})
