// @vitest-environment jsdom
import type { MfaMethod } from '@mfa-challenge/hooks'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import type { WorldOptions } from '../test-support/createWorld.tsx'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { email, kba, okta, textMessage } from '../test-support/methods.ts'
import { recordAnnouncements } from '../test-support/recordAnnouncements.ts'
import { chooseMethod, codeField, outside, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import { liveRegion } from '../test-support/liveRegion.ts'
import { englishWords } from '../words/englishWords.ts'

function renderAndListen(options: WorldOptions & { methods?: readonly MfaMethod[] } = {}) {
  const { methods = [textMessage, email, okta, kba], ...worldOptions } = options
  const world = renderWithChallenge({ methods: () => methods, ...worldOptions })
  return {
    ...world,
    heard: recordAnnouncements(),
    regions: () => [liveRegion('polite'), liveRegion('assertive')],
  }
}

it('has two silent regions from the first, and keeps them through all steps', async () => {
  const { user, simulator, regions } = renderAndListen()
  const first = regions()
  expect(first.map(({ textContent }) => textContent)).toEqual(['', ''])

  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  expect(regions()).toEqual(first)
  await screen.findByText(/^We texted/)
  await user.type(codeField(), `${simulator.latestCode('will.albin')}{Enter}`)
  await screen.findByRole('heading', { name: englishWords.succeededHeading })

  expect(regions().every((region, place) => region === first[place])).toBe(true)
})

it('says what happens to a code, in order and each thing once', async () => {
  const { user, simulator, advance, sleep, settle, heard } = renderAndListen()
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted/)
  await advance(3_000)
  const wrong = (simulator.latestCode('will.albin') ?? '').replace(/^./, (first) => (first === '0' ? '1' : '0'))
  await user.type(codeField(), `${wrong}{Enter}`)
  await settle()
  await sleep(30_000)

  await user.click(button(englishWords.sendNewCode))
  await settle()
  await sleep(600_000)
  await settle()

  expect(heard).toEqual([
    'status: Code sent to your personal phone ending in 42.',
    'alert: That code is not right. Check it and try again.',
    'status: New code sent to your personal phone ending in 42. Only the newest code works.',
    'alert: This code is too old. Get a new one.',
  ])
})

it('says the same refusal again when it happens again', async () => {
  const { through, hold, release } = holdAnswers()
  const { user, advance, settle, heard } = renderAndListen({ through })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted/)
  await advance(3_000)
  for (const code of ['000000', '000001']) {
    hold()
    await user.clear(codeField())
    await user.type(codeField(), `${code}{Enter}`)
    await screen.findByRole('button', { name: englishWords.checking })
    release()
    await settle()
    await advance(5_000)
  }

  const refusals = heard.filter((said) => said.startsWith('alert: That code is not right'))
  expect(refusals).toHaveLength(2)
})

it('says a failure at once, before what waits politely', async () => {
  const { user, simulator, settle, advance, heard } = renderAndListen()
  simulator.addFault({ operation: 'createSendToken', kind: 'serverError', times: 1 })

  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await settle()
  await advance(5_000)

  expect(heard).toContain('alert: The service has a problem. Nothing is lost: try again in a moment.')
})

it('says a push was sent, one reminder, and how it came out, with no word in between', async () => {
  const { user, simulator, settle, advance, heard } = renderAndListen()
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  await user.click(button(englishWords.pushSend))
  await settle()
  await advance(40_000)
  simulator.deny(simulator.pushes()[0]?.requestId ?? '')
  await advance(10_000)

  expect(heard).toEqual([
    'status: Check your phone. Open Okta Verify and tap “Yes, it’s me”.',
    'status: Sent to Will’s Pixel',
    'status: Send again in 30 seconds',
    'status: Still waiting. Open the app if no notification has come.',
    'alert: It was not approved. If that was you, send it again or try another way.',
  ])
})

it('says the heading of an outcome that did not take the focus', async () => {
  const { user, simulator, settle, advance, heard } = renderAndListen()
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  await user.click(button(englishWords.pushSend))
  await settle()
  await user.click(outside())
  simulator.approve(simulator.pushes()[0]?.requestId ?? '')

  await advance(12_000)

  expect(heard.at(-1)).toBe(`status: ${englishWords.succeededHeading}`)
})

const lockout =
  'alert: For your safety this is locked for now. Try again later, or ask your help desk. Nothing you were doing is lost.'

it('says a lockout at once, and once', async () => {
  const { user, simulator, advance, heard } = renderAndListen()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout' })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted/)
  await advance(3_000)

  await user.type(codeField(), '123456{Enter}')
  await screen.findByRole('heading', { name: englishWords.lockoutHeading })
  await advance(10_000)

  expect(heard.filter((said) => said.startsWith('alert'))).toEqual([lockout])
})

it('says a lockout once when sending a code already tells of it', async () => {
  const { user, advance, heard } = renderAndListen({ through: () => async () => Response.json({ status: 'LOCKOUT' }) })

  await chooseMethod(user, /^Text message/, englishWords.lockoutHeading)
  await advance(10_000)

  expect(heard.filter((said) => said.startsWith('alert'))).toEqual([lockout])
})

it('says the number to tap in the app', async () => {
  const { user, settle, advance, heard } = renderAndListen({ methods: [{ ...okta, challengeNumber: '07' }, kba] })
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

  await user.click(button(englishWords.pushSend))
  await settle()
  await advance(5_000)

  expect(heard).toContain('status: The number is 07.')
  expect(screen.getByText('07').tagName).toBe('STRONG')
})
