// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { createStandInGateway } from '../../../packages/hooks/src/test-support/standInGateway.ts'
import { StepUp } from './GatewayStepUp.tsx'

vi.setConfig({ testTimeout: 20_000 })
configure({ asyncUtilTimeout: 10_000 })

const text = { id: 'text', type: 'token', userAlias: 'key', deliveryType: 'SMS_WORK', codeLength: 6 }

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

it('offers what the gateway lists, and tells the page of the success', async () => {
  const gateway = createStandInGateway({ methods: [text] })
  // Node's requests have no page that a path could be read by.
  const fetch: typeof globalThis.fetch = (input, init) =>
    gateway.fetch(input instanceof Request ? input : new URL(input, location.href), init)
  vi.stubGlobal('fetch', fetch)
  const user = userEvent.setup()
  const onDone = vi.fn<() => void>()
  render(<StepUp onDone={onDone} onCancel={vi.fn<() => void>()} />)

  await user.click(await screen.findByRole('radio', { name: /Text message/ }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.type(await screen.findByRole('textbox'), '123456{Enter}')

  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce(), { timeout: 10_000 })
})

it('says so where the methods can’t be had', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  render(<StepUp onDone={vi.fn<() => void>()} onCancel={vi.fn<() => void>()} />)

  expect(await screen.findByText(/can’t be confirmed right now/)).toBeDefined()
})
