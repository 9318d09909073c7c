// @vitest-environment jsdom
import type { MfaOutcome } from '@mfa-challenge/hooks'
import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { duoOf, email, kba, okta, rsaOf, textMessage } from '../test-support/methods.ts'
import { chooseMethod, codeField, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

function renderAll() {
  const onSucceeded = vi.fn<(outcome: MfaOutcome) => void>()
  const world = renderWithChallenge({
    methods: ({ simulator, person }) => [textMessage, email, okta, duoOf(simulator, person), kba, rsaOf(simulator)],
    props: { onSucceeded },
  })
  return { ...world, onSucceeded, outcomes: () => onSucceeded.mock.calls.map(([outcome]) => outcome) }
}

const isPassed = () => screen.findByRole('heading', { name: englishWords.succeededHeading })

it('is passed by a code in a text message', async () => {
  const { user, simulator, outcomes } = renderAll()
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted it to your personal phone ending in 42\./)

  await user.type(codeField(), simulator.latestCode('will.albin') ?? '')
  await user.click(button(englishWords.confirm))

  await isPassed()
  expect(outcomes()).toEqual([{ status: 'succeeded', methodId: 'sms', method: 'token' }])
})

it('is passed by a push to Okta Verify, which is not sent until it is asked for', async () => {
  const { user, simulator, settle, advance, sleep, asked, outcomes } = renderAll()
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  await sleep(60_000)
  expect(asked('sendOktaVerifyRequest')).toBe(0)

  await user.click(button(englishWords.pushSend))
  await screen.findByRole('heading', { name: englishWords.oktaWaitingHeading })
  expect(screen.getByText('Sent to Will’s Pixel')).toBeDefined()
  simulator.approve(simulator.pushes()[0]?.requestId ?? '')
  await advance(3_000)
  await settle()

  await isPassed()
  expect(asked('sendOktaVerifyRequest')).toBe(1)
  expect(outcomes()).toEqual([{ status: 'succeeded', methodId: 'okta', method: 'okta-verify' }])
})

it('is passed by answers to security questions', async () => {
  const { user, person, outcomes } = renderAll()
  await chooseMethod(user, /^Security questions/, englishWords.kbaHeading)
  await screen.findByRole('button', { name: englishWords.confirm })

  for (const { text, answer } of person.kba) {
    const field = screen.queryByLabelText(text, { selector: 'input' })
    if (field !== null) await user.type(field, answer)
  }
  await user.click(button(englishWords.confirm))

  await isPassed()
  expect(outcomes()).toEqual([{ status: 'succeeded', methodId: 'kba', method: 'kba' }])
})

it('is passed on an RSA device', async () => {
  const { user, simulator, advance, outcomes } = renderAll()
  await chooseMethod(user, /^RSA SecurID/, englishWords.rsaHeading)

  await user.click(button(englishWords.rsaStart))
  await screen.findByRole('progressbar', { name: englishWords.rsaWaiting })
  simulator.approve(simulator.pushes()[0]?.requestId ?? '')
  await advance(3_000)

  await isPassed()
  expect(outcomes()).toEqual([{ status: 'succeeded', methodId: 'rsa', method: 'rsa' }])
})

it('is passed in Duo’s prompt', async () => {
  const { user, simulator, outcomes } = renderAll()
  await chooseMethod(user, /^Duo/, englishWords.duoHeading)
  const frame = await screen.findByTitle<HTMLIFrameElement>(englishWords.duoFrameTitle)

  const signed = await simulator.fetch(`https://${simulator.duo.host}/frame/web/v1/sign`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tx: new URL(frame.src).searchParams.get('tx'), answer: 'approve' }),
  })
  const { message: data }: { message: string } = await signed.json()
  const origin = `https://${simulator.duo.host}`
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, origin, source: frame.contentWindow })))

  await isPassed()
  expect(outcomes()).toEqual([{ status: 'succeeded', methodId: 'duo', method: 'duo-web' }])
})

it('takes nothing for Duo’s word that another window says', async () => {
  const { user, simulator, settle, onSucceeded, asked } = renderAll()
  await chooseMethod(user, /^Duo/, englishWords.duoHeading)
  await screen.findByTitle(englishWords.duoFrameTitle)

  const origin = `https://${simulator.duo.host}`
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: 'AUTH|forged', origin, source: window })))
  await settle()

  expect(asked('sendDuoVerifyRequest')).toBe(0)
  expect(screen.getByTitle(englishWords.duoFrameTitle)).toBeDefined()
  expect(onSucceeded).not.toHaveBeenCalled()
})

it('sends one code for one Continue, under StrictMode too', async () => {
  const { user, simulator, sleep } = renderAll()

  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await sleep(60_000)

  expect(simulator.outbox()).toHaveLength(1)
})

it('sends no second code to who goes back and chooses the same again at once', async () => {
  const { user, simulator, settle } = renderAll()
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await user.click(button(englishWords.tryAnotherWay))

  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await settle()

  expect(simulator.outbox()).toHaveLength(1)
  expect(screen.getByText('If you have a code already, enter the newest one.')).toBeDefined()
})

it('shows the host’s purpose, help and heading level on each screen', async () => {
  const { user } = renderWithChallenge({
    methods: () => [textMessage, okta],
    props: {
      context: 'Approve access request AR-20418',
      headingLevel: 3,
      help: [
        { label: 'Help desk', href: '/help' },
        { label: 'Lost your phone?', href: '/lost' },
      ],
    },
  })
  const helpLinks = () => screen.getAllByRole('link').map(({ textContent }) => textContent)
  expect(helpLinks()).toEqual([englishWords.noneOfTheseWork, 'Help desk', 'Lost your phone?'])
  expect(screen.getByRole('link', { name: englishWords.noneOfTheseWork }).getAttribute('href')).toBe('/help')

  const heading = await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

  expect(heading.tagName).toBe('H3')
  expect(screen.getByText('Approve access request AR-20418')).toBeDefined()
  expect(helpLinks()).toEqual(['Help desk', 'Lost your phone?'])
})

it('is called after the heading of the screen that is shown', async () => {
  const { user } = renderAll()
  expect(screen.getByRole('region', { name: englishWords.pickerHeading })).toBeDefined()

  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

  expect(screen.getByRole('region', { name: englishWords.oktaHeading })).toBeDefined()
})

it('is given up by Cancel, once, and only where the host can be told', async () => {
  const onAbandoned = vi.fn<() => void>()
  const { user } = renderWithChallenge({ methods: () => [textMessage, okta], props: { onAbandoned } })

  await user.click(button(englishWords.cancel))

  expect(onAbandoned).toHaveBeenCalledOnce()
  expect(screen.queryByRole('heading')).toBeNull()
})

it('has single words replaced on every screen', async () => {
  const { user } = renderWithChallenge({
    methods: () => [textMessage, okta],
    props: { words: { pickerHeading: 'Who is there?', oktaHeading: 'Okta, please' } },
  })
  expect(screen.getByRole('heading', { name: 'Who is there?' })).toBeDefined()
  expect(button(englishWords.continue)).toBeDefined()

  await chooseMethod(user, /^Okta Verify/, 'Okta, please')

  expect(button(englishWords.pushSend)).toBeDefined()
})

it('goes on from a success where the host says how', async () => {
  const onContinue = vi.fn<() => void>()
  const { user, simulator } = renderWithChallenge({ methods: () => [textMessage], props: { onContinue } })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/We texted it/)
  await user.type(codeField(), `${simulator.latestCode('will.albin')}{Enter}`)
  await isPassed()

  await user.click(button(englishWords.continue))

  expect(onContinue).toHaveBeenCalledOnce()
})
