import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import './styles.css'

beforeEach(() => page.viewport(800, 600))

afterEach(() => document.body.replaceChildren())

function widthIn(layout: string): number {
  document.body.innerHTML = `<div style="display: ${layout}"><div><section data-mfa-root data-mfa-part="challenge">Hello</section></div></div>`
  return document.querySelector('section')?.getBoundingClientRect().width ?? 0
}

it.each(['block', 'flex', 'inline-block', 'grid; place-items: center', 'flex; width: 30rem'])(
  'is as wide as it likes to be in a box with display: %s',
  (layout) => {
    expect(widthIn(layout)).toBe(400)
  },
)

it.each(['', 'data-mfa-part="challenge"'])('makes no box that shrinks to fit wider than itself, %s', (part) => {
  document.body.innerHTML = `<div style="display: flex"><div id="box"><section data-mfa-root ${part}>Hello</section></div></div>`

  expect(document.querySelector('#box')?.getBoundingClientRect().width).toBe(400)
})

it('leaves a margin on a narrow page, in a box that shrinks to fit', async () => {
  await page.viewport(320, 600)

  expect(widthIn('flex')).toBe(288)
})

it('is no wider than its place', () => {
  expect(widthIn('block; width: 17rem')).toBe(272)
})
