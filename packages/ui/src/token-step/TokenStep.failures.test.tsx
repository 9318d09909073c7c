// @vitest-environment jsdom
import type { MethodEnd } from '@mfa-challenge/hooks'
import type { FaultKind } from '@mfa-challenge/simulator'
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { button, isOff } from '../test-support/button.ts'
import { textMessage } from '../test-support/methods.ts'
import { codeField, renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'
import { TokenStep } from './TokenStep.tsx'

const unconfirmed = 'The service’s answer can’t be read, so nothing was confirmed. Try again, or try another way.'

/** What goes wrong, what the person is told, and how often it befalls: after a 401 the client itself asks once more. */
const failures: readonly (readonly [kind: FaultKind, text: string, times: number])[] = [
  ['html', unconfirmed, 1],
  ['empty', unconfirmed, 1],
  ['truncated', unconfirmed, 1],
  ['unknownStatus', unconfirmed, 1],
  ['missingStatus', unconfirmed, 1],
  ['serverError', 'The service has a problem. Nothing is lost: try again in a moment.', 1],
  ['unauthorized', 'Your session has ended. Sign in again to go on.', 2],
  ['forbidden', 'You are not allowed to confirm this way. Try another way, or ask your help desk.', 1],
  ['dropped', 'The service cannot be reached. Check your connection, then try again.', 1],
  ['proxy', 'Something between you and the service turned this away. Try another network, or try another way.', 1],
  ['badGateway', 'The service has a problem. Nothing is lost: try again in a moment.', 1],
]

async function renderStep() {
  const onEnd = vi.fn<(end: MethodEnd) => void>()
  const world = renderInWorld(<TokenStep method={textMessage} onEnd={onEnd} onAnotherWay={() => undefined} />)
  const send = async () => {
    await world.user.click(button(englishWords.sendCode))
    await world.settle()
  }
  const sendAgain = async () => {
    await world.user.click(button(englishWords.sendNewCode))
    await world.settle()
  }
  return { ...world, onEnd, send, sendAgain }
}

it.each(failures)('tells of %s at a check, keeps the code, and lets it be tried again', async (kind, text, times) => {
  const { user, simulator, settle, send, onEnd } = await renderStep()
  await send()
  const code = simulator.latestCode('will.albin') ?? ''
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind, times })

  await user.type(codeField(), `${code}{Enter}`)

  await screen.findByText(text)
  expect(onEnd).not.toHaveBeenCalled()
  expect(codeField().value).toBe(code)
  expect(codeField().hasAttribute('aria-invalid')).toBe(false)
  expect(button(englishWords.tryAnotherWay)).toBeDefined()
  await user.click(button(englishWords.confirm))
  await settle()
  expect(onEnd).toHaveBeenCalledWith('succeeded')
})

const sendFailures = failures.map(
  ([kind, text, times]) => [kind, text.endsWith(unconfirmed) ? englishWords.sendUnreadable : text, times] as const,
)

it.each(sendFailures)('tells of %s at a send, and lets another be asked for', async (kind, text, times) => {
  const { simulator, send, sendAgain, onEnd } = await renderStep()
  simulator.addFault({ operation: 'createSendToken', kind, times })

  await send()
  await screen.findByText(text)
  // What was refused did not go out. Of all else nobody knows: a field may be all that a person lacks.
  const isRefused = kind === 'unauthorized' || kind === 'forbidden' || kind === 'proxy'
  expect(screen.queryByRole('textbox') === null).toBe(isRefused)
  await (isRefused ? send() : sendAgain())

  expect(codeField()).toBeDefined()
  expect(screen.queryByText(text)).toBeNull()
  expect(onEnd).not.toHaveBeenCalled()
})

it.each(['answerLost', 'gatewayTimeout'] as const)(
  'takes the code of a first message that came, though its answer did not: %s',
  async (kind) => {
    const { simulator, send, user, settle, onEnd } = await renderStep()
    simulator.addFault({ operation: 'createSendToken', kind, times: 1 })

    await send()

    expect(screen.getByText(englishWords.codeSentEarlier)).toBeDefined()
    await user.type(codeField(), `${simulator.latestCode('will.albin')}{Enter}`)
    await settle()
    expect(onEnd).toHaveBeenCalledWith('succeeded')
  },
)

it('takes the code of a first message whose answer never comes', async () => {
  const { simulator, send, sleep, user, settle, onEnd } = await renderStep()
  simulator.addFault({ operation: 'createSendToken', kind: 'slow', delayMs: 3_600_000, times: 1 })

  await send()
  await sleep(60_000)

  await user.type(codeField(), `${simulator.latestCode('will.albin')}{Enter}`)
  await settle()
  expect(onEnd).toHaveBeenCalledWith('succeeded')
})

it('shows the reference for the help desk', async () => {
  const { simulator, send } = await renderStep()
  simulator.addFault({ operation: 'createSendToken', kind: 'serverError', times: 1 })

  await send()

  expect(screen.getByText(/^Reference [0-9a-f]{8}$/)).toBeDefined()
})

it('lets no code be confirmed or sent under a rate limit, and all again after it', async () => {
  const { user, simulator, sleep, settle, send, asked, onEnd } = await renderStep()
  await send()
  await sleep(30_000)
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'rateLimited', retryAfter: '20', times: 1 })
  await user.type(codeField(), `${simulator.latestCode('will.albin')}{Enter}`)
  await screen.findByText('The service is busy.')

  expect(isOff(button(englishWords.confirm))).toBe(true)
  expect(isOff(button(englishWords.sendNewCode))).toBe(true)
  await user.click(button(englishWords.confirm))
  await user.type(codeField(), '{Enter}')
  await user.click(button(englishWords.sendNewCode))
  await settle()
  expect([asked('sendTokenAuthRequest'), asked('createSendToken')]).toEqual([1, 1])

  await sleep(20_000)
  expect(isOff(button(englishWords.sendNewCode))).toBe(false)
  await user.click(button(englishWords.confirm))
  await settle()
  expect(onEnd).toHaveBeenCalledWith('succeeded')
})

it('counts a rate limit down on the button, and reads it to nobody', async () => {
  const { user, simulator, advance, send } = await renderStep()
  simulator.addFault({ operation: 'createSendToken', kind: 'rateLimited', retryAfter: '20', times: 1 })

  await send()
  expect(isOff(button(englishWords.sendCode))).toBe(true)
  await user.click(button(englishWords.sendCode))
  await advance(5_000)

  expect(screen.getByText('in 0:15').getAttribute('aria-hidden')).toBe('true')
})
