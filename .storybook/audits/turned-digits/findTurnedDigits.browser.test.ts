import { expect, it } from 'vitest'
import { findTurnedDigits } from './findTurnedDigits.ts'

function turnedIn(html: string): string[] {
  document.body.innerHTML = `<div dir="rtl" style="width: 320px">${html}</div>`
  return findTurnedDigits(document.body)
}

const turn = 'style="direction: rtl; unicode-bidi: bidi-override"'

it.each([
  ['a clock', `<p data-mfa-part="button-wait"><b ${turn}>0:24</b></p>`, '"0:24" in button-wait'],
  ['a number to tap', `<strong data-mfa-part="push-number" ${turn}>47</strong>`, '"47" in push-number'],
  // Each group of digits keeps its order, and the groups change places.
  ['a telephone number', '<p data-mfa-part="step-lead">אב +351 555 0100 גד</p>', '"351 555 0100" in step-lead'],
  [
    'a field for a code',
    '<input autocomplete="one-time-code" data-mfa-part="code-field-input">',
    'the field code-field-input',
  ],
])('finds %s that is turned', (_what, html, found) => {
  expect(turnedIn(html)).toEqual([found])
})

it.each([
  ['a clock among words', '<p>נסו שוב בעוד 0:24.</p>'],
  ['a telephone number kept together', '<p>אב \u2068+351 555 0100\u2069 גד</p>'],
  ['two numbers with a word between', '<p>47 מתוך 12</p>'],
  ['a number that goes on in the next line', '<p style="width: 3em" dir="ltr">+351 555 0100 0200</p>'],
  ['a field for a code', '<input autocomplete="one-time-code" dir="ltr">'],
  ['a field for an answer', '<input value="1987">'],
])('lets %s pass', (_what, html) => {
  expect(turnedIn(html)).toEqual([])
})
