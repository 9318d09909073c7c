// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, it } from 'vitest'
import { useAnnouncer } from './useAnnouncer.ts'

it('speaks through two regions that are there from the start', () => {
  render(<Screen />, { wrapper: StrictMode })
  const status = screen.getByTestId('status')
  const alert = screen.getByTestId('alert')
  expect([status.textContent, alert.textContent]).toEqual(['', ''])
  expect(status.getAttribute('aria-live')).toBe('polite')
  expect(alert.getAttribute('aria-live')).toBe('assertive')
  expect([status, alert].map((region) => region.getAttribute('aria-atomic'))).toEqual(['true', 'true'])

  act(() => screen.getByRole('button').click())

  expect(status.textContent).toBe('Code sent.')
  expect(screen.getByTestId('status')).toBe(status)
})

function Screen() {
  const { announce, statusProps, alertProps, status, alert } = useAnnouncer()
  return (
    <>
      <button type="button" onClick={() => announce('Code sent.')}>
        Send
      </button>
      <p {...statusProps} data-testid="status">
        {status}
      </p>
      <p {...alertProps} data-testid="alert">
        {alert}
      </p>
    </>
  )
}
