import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import '../styles/styles.css'
import { addHostStyles } from '../test-support/hostStyles.ts'
import { misfits } from '../test-support/misfits.ts'
import { ScreenCard, screens } from '../test-support/screens.tsx'

// WCAG 2.2: 1.4.4 (text of 200 %), 1.4.10 (320 px) and 1.4.12 (text spacing), and a side panel narrower than all of it.

/** The values of 1.4.12, stronger than any rule of ours. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`
const largeText = ':root { font-size: 32px }'

let takeAway = () => {}
beforeEach(() => page.viewport(1024, 768))
afterEach(() => takeAway())

function show(view: React.ReactNode, { width, css = '' }: { width: number; css?: string }) {
  takeAway = addHostStyles(`body { margin: 0 } .panel { inline-size: ${width}px } ${css}`)
  const { container } = render(
    <div className="panel">
      <ScreenCard>{view}</ScreenCard>
    </div>,
  )
  const card = container.querySelector('section')
  if (card === null) throw new Error('There is no card.')
  return card
}

describe.each([
  { where: 'a side panel of 280 px', width: 280 },
  { where: '320 px', width: 320 },
  { where: 'text of 200 % in 640 px', width: 640, css: largeText },
  { where: 'text of 200 % in 320 px', width: 320, css: largeText },
  { where: 'wide text spacing', width: 400, css: textSpacing },
  { where: 'wide text spacing in 320 px', width: 320, css: textSpacing },
])('with $where', (place) => {
  it.each(screens)('all of $name is there, in its own place', ({ view }) => {
    const card = show(view, place)

    expect(screen.getByRole('heading', { level: 2 })).toBeDefined()
    expect(misfits(card)).toEqual([])
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth)
    expect(card.getBoundingClientRect().width).toBeLessThanOrEqual(place.width)
  })
})

it('is as wide as the host says, where there is room', () => {
  const card = show(screens[0]?.view, { width: 900, css: ':root { --mfa-width: 40rem }' })

  expect(card.getBoundingClientRect().width).toBe(640)
})
