// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Breakable } from './Breakable.tsx'

/** Where the browser may break inside of a word is a bar; where it may not between two, a line. */
function breaksOf(text: string): string {
  const { container } = render(<Breakable>{text}</Breakable>)
  for (const place of container.querySelectorAll('wbr')) place.replaceWith('|')
  return container.textContent.replaceAll('\u00a0', '_')
}

it.each([
  ['Work e-mail will@acme.example', 'Work e-mail will|@acme.example'],
  ['at mailboxes.subsidiary.acme.example, starting', 'at mailboxes.|subsidiary.|acme.|example, starting'],
  ['to will.albin@mailboxes.subsidiary.acme.example.', 'to will.|albin|@mailboxes.|subsidiary.|acme.|example.'],
  ['at acme.example, starting with “w”', 'at acme.example, starting with “w”'],
  ['your phone ending in 17. Only the newest', 'your phone ending in_17. Only the newest'],
  ['المنتهي بالرقم ١٧', 'المنتهي بالرقم_١٧'],
  ['tap “Yes, it’s me”.', 'tap “Yes,_it’s_me”.'],
  ['tippen Sie auf „Ja, das bin ich“.', 'tippen Sie auf „Ja,_das_bin_ich“.'],
  ['tik op ‘Ja, dat ben ik’.', 'tik op ‘Ja,_dat_ben_ik’.'],
  ['It’s late, and that’s it', 'It’s late, and that’s it'],
])('breaks %j where a reader would', (text, expected) => {
  expect(breaksOf(text)).toBe(expected)
})
