import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import '../styles/styles.css'
import { ScreenCard, screens } from '../test-support/screens.tsx'

// What a person has set for the whole of their computer: colours of their own, and nothing that moves.

const preferences = (features: Record<string, string>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })

beforeEach(() => page.viewport(800, 900))
afterEach(() => preferences({}))

function show(view: React.ReactNode) {
  const { container } = render(<ScreenCard>{view}</ScreenCard>)
  const card = container.querySelector('section')
  if (card === null) throw new Error('There is no card.')
  return card
}

const partsOf = (card: HTMLElement, names: readonly string[]) =>
  [card, ...card.querySelectorAll<HTMLElement>('[data-mfa-part]')].filter(
    ({ dataset, clientWidth }) => names.includes(dataset.mfaPart ?? '') && clientWidth > 0,
  )

describe('in forced colours', () => {
  beforeEach(() => preferences({ 'forced-colors': 'active' }))

  /** What is told from the page around by its edge alone, once all backgrounds are one. */
  const edged = ['challenge', 'panel', 'notice', 'code-field-input', 'text-field-row', 'duo-frame', 'push-number']

  it.each(screens)('the edges of $name are seen', ({ view }) => {
    const card = show(view)
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)

    const buttons = partsOf(card, ['button']).filter(({ dataset }) => dataset.look !== 'plain')
    const unseen = [...partsOf(card, edged), ...buttons].filter((part) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(part)
      return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor
    })
    expect(unseen.map(({ dataset }) => dataset.mfaPart)).toEqual([])
    expect(partsOf(card, ['code-field-cells'])).toEqual([])
  })

  it.each(screens)('each stop of the Tab key on $name is seen', async ({ view }) => {
    const card = show(view)
    card.tabIndex = -1
    card.focus()
    await userEvent.keyboard('{Tab}')

    const unseen: string[] = []
    let stops = 0
    while (card.contains(document.activeElement) && !(document.activeElement instanceof HTMLIFrameElement)) {
      const stop = document.activeElement
      if (!(stop instanceof HTMLElement) || stops > 20) break
      stops += 1
      // Of an answer it is the row that shows it: the Show button is in it.
      const ring = getComputedStyle(stop.closest('[data-mfa-part="text-field-row"]:has(input:focus)') ?? stop)
      if (ring.outlineStyle !== 'solid' || Number.parseFloat(ring.outlineWidth) < 2) {
        unseen.push(stop.dataset.mfaPart ?? stop.tagName)
      }
      await userEvent.keyboard('{Tab}')
    }
    expect(stops).toBeGreaterThan(0)
    expect(unseen).toEqual([])
  })

  it('shows which method is chosen, by a filled ring and an outline', () => {
    show(screens[0]?.view)
    const radio = screen.getByRole<HTMLInputElement>('radio', { name: /^Okta/ })
    radio.click()

    expect(getComputedStyle(radio, '::before').borderTopWidth).toBe('6px')
    expect(getComputedStyle(radio.closest('label') ?? radio).outlineStyle).toBe('solid')
  })
})

describe('with reduced motion', () => {
  const runningIn = (card: HTMLElement) =>
    document.getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect && card.contains(effect.target))

  it.each(screens)('nothing moves on $name', async ({ view }) => {
    await preferences({ 'prefers-reduced-motion': 'reduce' })

    expect(runningIn(show(view))).toEqual([])
  })

  it('something does move for all others', async () => {
    await preferences({ 'prefers-reduced-motion': 'no-preference' })

    expect(runningIn(show(screens.find(({ name }) => name === 'a push')?.view))).not.toEqual([])
  })
})
