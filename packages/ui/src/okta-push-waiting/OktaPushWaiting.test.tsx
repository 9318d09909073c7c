// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { OktaPushWaiting, type OktaPushWaitingProps } from './OktaPushWaiting.tsx'

function renderWaiting(props: Partial<OktaPushWaitingProps>) {
  const onSend = vi.fn<() => void>()
  render(<OktaPushWaiting status="waiting" onSend={onSend} {...props} />)
  return { user: userEvent.setup(), onSend }
}

it('goes on after a failure, even with no notification left to send', async () => {
  const { user, onSend } = renderWaiting({ status: 'stopped', canSend: false, failure: 'No connection.' })

  await user.click(button('Try again'))

  expect(onSend).toHaveBeenCalledOnce()
  expect(screen.getByText('No connection.')).toBeDefined()
})

it('has no button when the last notification was refused', () => {
  renderWaiting({ status: 'ended', canSend: false })

  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('That’s as many as we send at once. Choose another way.')).toBeDefined()
})

it('shows the number to tap as text', () => {
  renderWaiting({ challengeNumber: '07' })

  expect(screen.getByText('07')).toBeDefined()
  expect(screen.getByText('Open Okta Verify and tap this number.')).toBeDefined()
})

it('tells who did not ask for it what to do', () => {
  renderWaiting({ status: 'ended' })

  expect(screen.getByText(/^Somebody else asked\?/)).toBeDefined()
})
