// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { OktaPushWaiting, type OktaPushWaitingProps } from './OktaPushWaiting.tsx'
import { englishWords } from '../words/englishWords.ts'

function renderWaiting(props: Partial<OktaPushWaitingProps>) {
  const onSend = vi.fn<() => void>()
  render(<OktaPushWaiting status="waiting" onSend={onSend} {...props} />)
  return { user: userEvent.setup(), onSend }
}

it('goes on after a failure, even with no notification left to send', async () => {
  const { user, onSend } = renderWaiting({ status: 'stopped', canSend: false, failure: 'No connection.' })

  await user.click(button(englishWords.tryAgain))

  expect(onSend).toHaveBeenCalledOnce()
  expect(screen.getByText('No connection.')).toBeDefined()
})

it('leads to another way, and nowhere else, when the last notification was refused', async () => {
  const onAnotherWay = vi.fn<() => void>()
  const { user, onSend } = renderWaiting({ status: 'ended', canSend: false, wait: 20, onAnotherWay })

  expect(screen.getByText('You’ve reached the limit of notifications. Try another way.')).toBeDefined()
  expect(screen.getAllByRole('button')).toHaveLength(1)
  await user.click(button(englishWords.tryAnotherWay))

  expect(onAnotherWay).toHaveBeenCalledOnce()
  expect(onSend).not.toHaveBeenCalled()
})

it('has no button that leads nowhere', () => {
  renderWaiting({ status: 'ended', canSend: false })

  expect(screen.queryByRole('button')).toBeNull()
})

it('shows the number to tap as text', () => {
  renderWaiting({ challengeNumber: '07' })

  expect(screen.getByText('07')).toBeDefined()
  expect(screen.getByText('Open Okta Verify and tap this number.')).toBeDefined()
})

it('tells who did not ask for it what to do', () => {
  renderWaiting({ status: 'ended' })

  expect(screen.getByText(/^Didn’t ask for this\?/)).toBeDefined()
})

it('warns of no approval where there is nothing left to approve', () => {
  renderWaiting({ status: 'ended', canSend: false })

  expect(screen.queryByText(/^Didn’t ask for this\?/)).toBeNull()
})
