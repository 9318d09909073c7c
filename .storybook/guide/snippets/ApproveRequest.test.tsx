// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStandInGateway } from '../../../packages/hooks/src/test-support/standInGateway.ts'
import { Portal } from './ApproveRequest.tsx'
import { englishWords } from '@mfa-challenge/ui/words'

vi.setConfig({ testTimeout: 20_000 })
configure({ asyncUtilTimeout: 10_000 })

const text = { id: 'text', type: 'token', userAlias: 'key', deliveryType: 'SMS_WORK', codeLength: 6 }

beforeEach(() => {
  sessionStorage.clear()
  const gateway = createStandInGateway({ methods: [text] })
  // Node's requests have no page that a path could be read by.
  const fetch: typeof globalThis.fetch = (input, init) =>
    gateway.fetch(input instanceof Request ? input : new URL(input, location.href), init)
  vi.stubGlobal('fetch', fetch)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function approve() {
  const user = userEvent.setup()
  render(<Portal />)
  await user.click(screen.getByRole('button', { name: 'Approve' }))
  await screen.findByRole('heading', { name: englishWords.pickerHeading })
  return user
}

it('does what is confirmed', async () => {
  const user = await approve()
  await user.click(screen.getByRole('radio', { name: /Text message/ }))
  await user.click(screen.getByRole('button', { name: englishWords.continue }))
  await user.type(await screen.findByRole('textbox'), '123456{Enter}')
  expect(await screen.findByText('Approved.')).toBeDefined()
})

it('says that nothing was done where the person gives up', async () => {
  const user = await approve()
  await user.click(screen.getByRole('button', { name: englishWords.cancel }))
  expect(await screen.findByText('Not approved: it was not confirmed.')).toBeDefined()
})
