// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MfaScreen } from '../screen/MfaScreen.tsx'
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
