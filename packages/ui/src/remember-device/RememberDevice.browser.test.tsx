import { render, screen } from '@testing-library/react'
import Color from 'colorjs.io'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MfaScreen } from '../screen/MfaScreen.tsx'
import { RememberDevice } from './RememberDevice.tsx'
import '../styles/styles.css'

function renderBox(theme: 'light' | 'dark') {
  const { container } = render(
    <div data-mfa-root="" data-mfa-theme={theme} style={{ background: 'var(--_mfa-color-surface)' }}>
      <MfaScreen rememberDevice>
        <RememberDevice />
      </MfaScreen>
    </div>,
  )
  const card = container.firstElementChild
  if (card === null) throw new Error('There is no card.')
  const surface = getComputedStyle(card).backgroundColor
  return {
    box: screen.getByRole<HTMLInputElement>('checkbox'),
    contrast: (color: string) => new Color(color).contrastWCAG21(surface),
  }
}

it.each(['light', 'dark'] as const)(
  'is a box that can be seen before it is ticked, and a tick after, in %s',
  async (theme) => {
    const { box, contrast } = renderBox(theme)
    const { appearance, borderTopColor, borderTopWidth } = getComputedStyle(box)
    expect(appearance).toBe('none')
    expect(Number.parseFloat(borderTopWidth)).toBeGreaterThanOrEqual(1)
    expect(contrast(borderTopColor)).toBeGreaterThanOrEqual(3)

    await userEvent.click(box)

    const ticked = getComputedStyle(box)
    const tick = getComputedStyle(box, '::before')
    expect(contrast(ticked.backgroundColor)).toBeGreaterThanOrEqual(3)
    expect(tick.content).toBe('""')
    const onBox = new Color(tick.borderBottomColor).contrastWCAG21(ticked.backgroundColor)
    expect(onBox).toBeGreaterThanOrEqual(3)
  },
)

it('has a ring when a key leads to it', async () => {
  const { box } = renderBox('light')
  await userEvent.tab()

  expect(document.activeElement).toBe(box)
  expect(getComputedStyle(box).outlineStyle).toBe('solid')
})
