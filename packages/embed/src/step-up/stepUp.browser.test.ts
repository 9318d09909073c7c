import { configure, screen, waitFor } from '@testing-library/dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createStandInGateway } from '../../../hooks/src/test-support/standInGateway.ts'
import '../styles/styles.css'
import { passphrase } from '../test-support/placeElement.ts'
import { goToCode, isPicked, pass } from '../test-support/walk.ts'
import { stepUp } from './stepUp.ts'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => sessionStorage.clear())
afterEach(() => document.body.replaceChildren())

const gatewayUrl = `${location.origin}/mfa-gateway`

function openPage(methods: readonly object[] = [passphrase]) {
  const gateway = createStandInGateway({ methods })
  const opener = document.createElement('button')
  document.body.append(opener)
  opener.focus()
  const isGone = () => expect(document.querySelector('mfa-challenge')).toBeNull()
  return { gateway, opener, isGone, settings: { gateway: gatewayUrl, fetch: gateway.fetch } }
}

it('resolves once the person has confirmed it, and leaves the page as it was', async () => {
  const { opener, isGone, settings } = openPage()
  const confirmed = stepUp(settings)
  await pass()

  await expect(confirmed).resolves.toMatchObject({ methodId: 'own', method: 'other' })
  isGone()
  await waitFor(() => expect(document.activeElement).toBe(opener))
})

it.each([
  ['abandoned', [passphrase], '{Escape}'],
  ['noMethod', [], ''],
])('rejects, and says why: %s', async (reason, methods, keys) => {
  const { isGone, settings } = openPage(methods)
  const confirmed = stepUp(settings)
  const refused = confirmed.catch((error: unknown) => error)
  if (keys !== '') {
    await isPicked()
    await userEvent.keyboard(keys)
  }

  expect(await refused).toMatchObject({ name: 'StepUpRefused', reason })
  isGone()
})

it('rejects with what kept the methods away', async () => {
  const { gateway, isGone, settings } = openPage()
  gateway.break(() => new Response('{}', { status: 503 }))

  await expect(stepUp(settings)).rejects.toMatchObject({ reason: 'unavailable', failure: { code: 'serviceFault' } })
  isGone()
})

it('is called off by the page', async () => {
  const { isGone, settings } = openPage()
  const controller = new AbortController()
  const confirmed = stepUp({ ...settings, signal: controller.signal })
  const calledOff = confirmed.catch((error: unknown) => error)
  await goToCode()

  controller.abort(new Error('Too late'))

  expect(await calledOff).toMatchObject({ message: 'Too late' })
  isGone()
  expect(screen.queryByRole('dialog')).toBeNull()
  await expect(stepUp({ ...settings, signal: controller.signal })).rejects.toThrow('Too late')
})
