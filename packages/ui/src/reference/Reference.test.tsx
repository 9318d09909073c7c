// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { Reference } from './Reference.tsx'
import { englishWords } from '../words/englishWords.ts'

const trackingId = 'b21b1f7c0d3e4f5a8b9cadbecfd0e1f2'

it('shows what can be read out, and copies all of it', async () => {
  const user = userEvent.setup()
  render(<Reference trackingId={trackingId} />)
  expect(screen.getByText('Reference b21b1f7c')).toBeDefined()

  await user.click(button(englishWords.copy))

  expect(await navigator.clipboard.readText()).toBe(trackingId)
  expect(button(englishWords.copied)).toBeDefined()
})

it('shows all of it where the page may not copy', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))
  render(<Reference trackingId={trackingId} />)

  await user.click(button(englishWords.copy))

  const number = await screen.findByText(`Reference ${trackingId}`)
  await waitFor(() => expect(document.activeElement).toBe(number))
  expect(screen.queryByRole('button')).toBeNull()
})
