import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ar } from '../locales/ar.ts'
import { MfaScreen } from '../screen/MfaScreen.tsx'
import { okta, textMessage } from '../test-support/methods.ts'
import { MethodPicker } from './MethodPicker.tsx'
import '../styles/styles.css'

const nameAndHint = (radio: HTMLElement) => {
  const [name, hint] = ['method-name', 'method-hint'].map((part) => {
    const words = radio.closest('label')?.querySelector(`[data-mfa-part="${part}"]`)
    const range = document.createRange()
    if (words != null) range.selectNodeContents(words)
    return range.getBoundingClientRect()
  })
  if (name === undefined || hint === undefined) throw new Error('It has no words.')
  return { name, hint }
}

function renderPicker(locale: string) {
  render(
    <div data-mfa-root="" style={{ inlineSize: '20rem', margin: '2rem' }}>
      <MfaScreen locale={locale} locales={{ ar }}>
        <MethodPicker methods={[okta, textMessage]} onChoose={() => undefined} />
      </MfaScreen>
    </div>,
  )
}

it('begins name and hint of a way at one edge, from the right too, in whatever script they are', () => {
  renderPicker('ar')

  for (const radio of screen.getAllByRole('radio')) {
    const { name, hint } = nameAndHint(radio)
    expect(Math.abs(name.right - hint.right)).toBeLessThan(1)
  }
})

it('takes a press anywhere in the row for the way', () => {
  renderPicker('en')

  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) {
    const { left, right, top, bottom } = radio.closest('label')?.getBoundingClientRect() ?? new DOMRect()
    for (const x of [left + 2, (left + right) / 2, right - 2]) {
      expect(document.elementFromPoint(x, (top + bottom) / 2)).toBe(radio)
    }
  }
})
