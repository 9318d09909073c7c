// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { MfaScreen } from '../screen/MfaScreen.tsx'
import { untyped } from '../test-support/untyped.ts'
import { de } from '../locales/de.ts'
import { RememberDevice } from './RememberDevice.tsx'

it('is heard by its label, and the hint after it, once', () => {
  render(
    <MfaScreen rememberDevice={{ label: 'Trust this computer', hint: 'For 30 days.' }}>
      <RememberDevice />
    </MfaScreen>,
  )

  const box = screen.getByRole('checkbox', { name: 'Trust this computer' })
  const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '')
  expect(hint?.textContent).toBe('For 30 days.')
})

it('is not there where the host can’t remember a device', () => {
  render(
    <MfaScreen>
      <RememberDevice />
    </MfaScreen>,
  )

  expect(screen.queryByRole('checkbox')).toBeNull()
})

it.each([
  ['en', 600_000, 'Remember this device for 10 minutes'],
  ['en', 30 * 86_400_000, 'Remember this device for 30 days'],
  ['de', 600_000, 'Dieses Gerät 10 Minuten lang merken'],
])('says in %s for how long, given %i ms', (locale, durationMs, label) => {
  render(
    <MfaScreen locale={locale} locales={{ de }} rememberDevice={{ durationMs }}>
      <RememberDevice />
    </MfaScreen>,
  )

  expect(screen.getByRole('checkbox', { name: label })).toBeDefined()
})

it.each([600, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, null, '600000'])(
  'promises no time that is given as %j, and tells the developer',
  (durationMs) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    render(
      <MfaScreen rememberDevice={{ durationMs: untyped(durationMs) }}>
        <RememberDevice />
      </MfaScreen>,
    )

    expect(screen.getByRole('checkbox', { name: 'Remember this device' })).toBeDefined()
    expect(warn.mock.calls.length > 0).toBe(durationMs !== null)
  },
)
