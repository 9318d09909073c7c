import { nameOf, spoken } from '../spoken.ts'

/** Digits, and what stands between them in a clock, a masked number or a telephone number. */
const number = /\p{Nd}[\p{Nd}\s().*•+:/-]*\p{Nd}/gu

/** Each number whose digits do not run from left to right, and each field for a code that would turn its own. */
export function findTurnedDigits(root: Element): string[] {
  const texts = spoken(root).flatMap(({ node, element }) =>
    [...node.data.matchAll(number)]
      .filter(({ index, 0: { length } }) => !runsRight(node, index, index + length))
      .map(([digits]) => `"${digits}" in ${nameOf(element)}`),
  )
  const fields = [...root.querySelectorAll('input')]
    .filter(({ autocomplete, inputMode }) => autocomplete === 'one-time-code' || inputMode === 'numeric')
    .filter((field) => getComputedStyle(field).direction !== 'ltr')
    .map((field) => `the field ${nameOf(field)}`)
  return [...texts, ...fields]
}

function runsRight(node: Text, start: number, end: number): boolean {
  let before: DOMRect | undefined
  for (let place = start; place < end; place += 1) {
    if (!/\p{Nd}/u.test(node.data.charAt(place))) continue
    const range = document.createRange()
    range.setStart(node, place)
    range.setEnd(node, place + 1)
    const box = range.getBoundingClientRect()
    // On the next line it starts anew.
    if (before !== undefined && box.top < (before.top + before.bottom) / 2 && box.left < before.left) return false
    before = box
  }
  return true
}
