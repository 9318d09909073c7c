// @vitest-environment jsdom
import type { MfaOutcome } from '@mfa-challenge/hooks'
import type { SimulatorFault } from '@mfa-challenge/simulator'
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { button, isOff } from '../test-support/button.ts'
import { email, kba, okta, rsaOf, textMessage } from '../test-support/methods.ts'
import {
  type ChallengeOptions,
  chooseMethod,
  codeField,
  renderWithChallenge,
} from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

function renderWithFault(fault: SimulatorFault, options: Partial<ChallengeOptions> = {}) {
  const onSucceeded = vi.fn<(outcome: MfaOutcome) => void>()
  const { props, ...rest } = options
  const world = renderWithChallenge({
    methods: ({ simulator }) => [textMessage, okta, kba, rsaOf(simulator)],
    props: { onSucceeded, ...props },
    ...rest,
  })
  world.simulator.addFault(fault)
  return { ...world, onSucceeded }
}

const heading = (name: string) => screen.findByRole('heading', { name })
const radio = (name: RegExp) => screen.getByRole('radio', { name })

/** Types some code, and confirms it. */
async function enterCode(user: ReturnType<typeof renderWithChallenge>['user'], code = '123456') {
  await screen.findByText(/^We (texted|e-mailed) it to/)
  await user.clear(codeField())
  await user.type(codeField(), `${code}{Enter}`)
}

it('shows a lockout, without an end that nobody knows', async () => {
  const { user, onSucceeded } = renderWithFault({ operation: 'sendTokenAuthRequest', kind: 'lockout' })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)

  await enterCode(user)

  await heading(englishWords.lockoutHeading)
  expect(screen.getByText('Try again later, or ask your help desk. Nothing you were doing is lost.')).toBeDefined()
  expect(screen.queryByRole('button', { name: englishWords.backToStart })).toBeNull()
  expect(onSucceeded).not.toHaveBeenCalled()
})

it('locks a person out after too many wrong codes', async () => {
  const { user, simulator } = renderWithChallenge({ methods: () => [textMessage, okta], rules: { attempts: 2 } })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted it to/)
  const wrong = (simulator.latestCode('will.albin') ?? '').replace(/^./, (first) => (first === '0' ? '1' : '0'))

  await enterCode(user, wrong)
  await screen.findByText('That code is not right. Check it and try again.')
  await enterCode(user, wrong)

  expect(await heading(englishWords.lockoutHeading)).toBeDefined()
})

it('counts down to the end of a lockout where the host knows it, and then lets the person start over', async () => {
  const until = Date.parse('2026-01-01T12:03:00Z')
  const fault = { operation: 'sendTokenAuthRequest', kind: 'lockout', times: 1 } as const
  const { user, sleep } = renderWithFault(fault, { props: { lockedOutUntil: until } })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await enterCode(user)
  await heading(englishWords.lockoutHeading)
  expect(screen.getByText(/in about 3 min/)).toBeDefined()

  await sleep(120_000)
  expect(screen.queryByRole('button', { name: englishWords.backToStart })).toBeNull()
  await sleep(60_000)
  await user.click(button(englishWords.backToStart))

  await heading(englishWords.pickerHeading)
  expect(document.activeElement).toBe(await heading(englishWords.pickerHeading))
})

it('lets a person who is locked out leave where the host has a way', async () => {
  const onAbandoned = vi.fn<() => void>()
  const { user } = renderWithFault({ operation: 'sendTokenAuthRequest', kind: 'lockout' }, { props: { onAbandoned } })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await enterCode(user)

  await user.click(await screen.findByRole('button', { name: englishWords.cancel }))

  expect(onAbandoned).toHaveBeenCalledOnce()
})

it('goes back to the choice, where a method that lacks data can no longer be chosen and says why', async () => {
  const { user, onSucceeded } = renderWithFault({ operation: 'sendTokenAuthRequest', kind: 'notEnoughData' })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)

  await enterCode(user)

  expect(document.activeElement).toBe(await heading(englishWords.pickerHeading))
  expect(radio(/^Text message Not set up for you yet\. Your help desk can do that\.$/)).toHaveProperty('disabled', true)
  expect(radio(/^Okta Verify/)).toHaveProperty('disabled', false)
  expect(onSucceeded).not.toHaveBeenCalled()
})

it('says that no way is left when the last one lacks data', async () => {
  const { user } = renderWithFault(
    { operation: 'sendOktaVerifyRequest', kind: 'notEnoughData' },
    { methods: () => [okta, { ...kba, unavailable: { reason: 'Not set up.' } }] },
  )
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

  await user.click(button(englishWords.pushSend))

  await heading(englishWords.nothingLeftHeading)
  expect(screen.getByText(/Your help desk can set up another\.$/)).toBeDefined()
})

it('offers the choice again from there, for what may have been set up meanwhile', async () => {
  const { user } = renderWithFault(
    { operation: 'sendOktaVerifyRequest', kind: 'notEnoughData', times: 1 },
    { methods: () => [okta] },
  )
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  await user.click(button(englishWords.pushSend))
  await heading(englishWords.nothingLeftHeading)

  await user.click(button(englishWords.backToStart))

  expect(document.activeElement).toBe(await heading(englishWords.pickerHeading))
  expect(radio(/^Okta Verify/)).toHaveProperty('disabled', false)
})

it('says that no way is left when the host has none to begin with', async () => {
  renderWithChallenge({ methods: () => [{ ...kba, unavailable: { reason: 'Not set up.' } }] })

  expect(await heading(englishWords.nothingLeftHeading)).toBeDefined()
})

it('obeys a rate limit in every method once one has met it', async () => {
  const { user, asked, simulator, sleep, settle } = renderWithChallenge({
    methods: (world) => [textMessage, email, okta, rsaOf(world.simulator)],
  })
  simulator.addFault({ operation: 'createSendToken', kind: 'rateLimited', retryAfter: '20', times: 1 })
  await chooseMethod(user, /^Text message/, englishWords.codeRequestHeading)
  await screen.findByText('The service is busy.')
  expect(isOff(button(englishWords.sendCode))).toBe(true)

  await user.click(button(englishWords.tryAnotherWay))
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  expect(isOff(button(englishWords.pushSend))).toBe(true)
  await user.click(button(englishWords.pushSend))
  await user.click(button(englishWords.tryAnotherWay))
  await chooseMethod(user, /^E-mail/, englishWords.codeRequestHeading)
  expect(isOff(button(englishWords.sendCode))).toBe(true)
  await settle()
  expect([asked('createSendToken'), asked('sendOktaVerifyRequest')]).toEqual([1, 0])

  await sleep(20_000)
  await user.click(button(englishWords.sendCode))
  await heading(englishWords.codeHeading)
})

it('keeps a rate limit over a reload, as a time and nothing else', async () => {
  const { user, simulator, storage } = renderWithChallenge({ methods: () => [textMessage, okta] })
  simulator.addFault({ operation: 'createSendToken', kind: 'rateLimited', retryAfter: '20', times: 1 })
  await chooseMethod(user, /^Text message/, englishWords.codeRequestHeading)
  await screen.findByText('The service is busy.')

  expect([...storage.items.values()].map((record): unknown => JSON.parse(record))).toEqual([
    { rateLimit: Date.parse('2026-01-01T12:00:20Z') },
  ])
})
