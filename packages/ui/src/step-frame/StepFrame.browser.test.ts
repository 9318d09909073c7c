import { afterEach, expect, it } from 'vitest'
import '../styles/styles.css'

afterEach(() => document.body.replaceChildren())

/** How far the lines of a heading are apart, in its own size. */
function leadingIn(language: string): number {
  document.body.innerHTML = `<section data-mfa-root lang="${language}"><h2 data-mfa-part="step-heading">ที่</h2></section>`
  const heading = document.querySelector('h2')
  if (heading === null) throw new Error('There is no heading.')
  const { lineHeight, fontSize } = getComputedStyle(heading)
  return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
}

it.each([
  ['en', 1.25],
  ['th', 1.4],
  ['th-TH', 1.4],
])('sets the lines of a heading in %s %d apart', (language, leading) => {
  expect(leadingIn(language)).toBeCloseTo(leading)
})
