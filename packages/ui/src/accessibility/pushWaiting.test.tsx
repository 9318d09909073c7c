// @vitest-environment jsdom
import type { MfaMethod } from '@mfa-challenge/hooks'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { awaitedPush } from '../test-support/awaitedPush.ts'
import { button } from '../test-support/button.ts'
import { pushIsSent } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { okta, rsaOf, textMessage } from '../test-support/methods.ts'
import { controls, focused } from '../test-support/readScreen.ts'
import { chooseMethod, outside } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const footer = ['Get help', 'Lost your phone?']
const refused = 'It was not approved. If that was you, send it again or try another way.'
const toDo = '0:00 status Check your phone. Open Okta Verify and tap “Yes, it’s me”.'
const timedOut = 'The notification timed out. Send it again when your phone is at hand.'

/** A push to a phone that has been sent, and is waited for. */
async function renderPush(method: MfaMethod = okta) {
  const world = hearChallenge({ methods: () => [method, textMessage] })
  await pushIsSent(world)
  return {
    ...world,
    approve: () => world.simulator.approve(awaitedPush(world.simulator)),
    deny: () => world.simulator.deny(awaitedPush(world.simulator)),
  }
}

/** A request to an RSA device that has been sent, and is waited for. */
async function renderRsa() {
  const world = hearChallenge({ methods: ({ simulator }) => [rsaOf(simulator), textMessage] })
  await chooseMethod(world.user, /^RSA SecurID/, englishWords.rsaHeading)
  await world.user.click(button(englishWords.rsaStart))
  await screen.findByRole('progressbar')
  return world
}

describe('structure and names', () => {
  it('says where the push went and what to do there', async () => {
    await renderPush()

    expect(screen.getByText('Sent to Will’s Pixel')).toBeDefined()
    expect(screen.getByText('Open Okta Verify and tap “Yes, it’s me”.')).toBeDefined()
  })

  it('shows the number to tap as text, zero first', async () => {
    await renderPush({ ...okta, challengeNumber: '07' })

    expect(screen.getByText('07').tagName).toBe('STRONG')
    expect(screen.getByText('Open Okta Verify and tap this number.')).toBeDefined()
  })

  it.each([
    { device: 'phone', render: renderPush, name: englishWords.pushWaiting },
    { device: 'RSA device', render: renderRsa, name: englishWords.rsaWaiting },
  ])('has a progress bar with a name, and no end that nobody knows: $device', async ({ render, name }) => {
    await render()

    expect(screen.getByRole('progressbar', { name }).hasAttribute('value')).toBe(false)
  })

  it('has its button and the other ways at hand before, while and after it waits', async () => {
    const { user, deny, advance } = await renderPush()
    const waiting = controls()
    deny()
    await advance(3_000)
    const after = controls()
    await user.click(button(englishWords.tryAnotherWay))
    await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

    expect(controls()).toEqual([englishWords.pushSend, englishWords.tryAnotherWay, ...footer])
    expect(waiting).toEqual([englishWords.pushSendAgain, englishWords.tryAnotherWay, ...footer])
    expect(after).toEqual([englishWords.pushSendAgain, englishWords.tryAnotherWay, ...footer])
  })

  it('says on RSA’s button what it does, and has the other ways at hand too', async () => {
    const { user } = hearChallenge({ methods: ({ simulator }) => [rsaOf(simulator), textMessage] })
    await chooseMethod(user, /^RSA SecurID/, englishWords.rsaHeading)
    expect(controls()).toEqual([englishWords.rsaStart, englishWords.tryAnotherWay, ...footer])

    await user.click(button(englishWords.rsaStart))
    await screen.findByRole('progressbar')

    expect(controls()).toEqual([englishWords.tryAnotherWay, ...footer])
  })
})

describe('focus', () => {
  it('goes to the heading on the way in, and stays on the button that sends', async () => {
    const { user } = hearChallenge({ methods: () => [okta, textMessage] })
    await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
    expect(focused()).toBe(englishWords.oktaHeading)
    const send = button(englishWords.pushSend)

    await user.click(send)
    await screen.findByRole('heading', { name: englishWords.oktaWaitingHeading })

    expect(document.activeElement).toBe(send)
    expect(focused()).toBe(englishWords.pushSendAgain)
  })

  it('stays where it is when the push is refused or gets too old, and goes to the heading when it is approved', async () => {
    const { user, deny, approve, advance, sleep } = await renderPush()
    deny()
    await advance(3_000)
    expect(focused()).toBe(englishWords.pushSendAgain)

    await sleep(60_000)
    await user.click(button(englishWords.pushSendAgain))
    await screen.findByRole('heading', { name: englishWords.oktaWaitingHeading })
    approve()
    await advance(3_000)

    expect(focused()).toBe(englishWords.succeededHeading)
  })

  it('is not taken from the host', async () => {
    const { user, deny, advance } = await renderPush()
    await user.click(outside())

    deny()
    await advance(3_000)

    expect(document.activeElement).toBe(outside())
  })
})

describe('announcements', () => {
  it('says that a push was sent, reminds once, and says a refusal at once', async () => {
    const { deny, advance, heard } = await renderPush()
    await advance(40_000)
    deny()
    await advance(20_000)

    expect(heard).toEqual([
      toDo,
      '0:02 status Sent to Will’s Pixel',
      '0:04 status Send again in 30 seconds',
      '0:30 status Still waiting. Open the app if no notification has come.',
      `0:41 alert ${refused}`,
    ])
  })

  it('lets a refusal wait for nothing that is said politely', async () => {
    const { deny, advance, heard } = await renderPush()
    deny()
    await advance(10_000)

    expect(heard).toEqual([toDo, '0:02 status Sent to Will’s Pixel', `0:03 alert ${refused}`])
  })

  it('says the number to tap, apart from the rest', async () => {
    const { advance, heard } = await renderPush({ ...okta, challengeNumber: '07' })
    await advance(10_000)

    expect(heard).toEqual([
      '0:00 status Check your phone. Open Okta Verify and tap this number.',
      '0:02 status The number is 07.',
      '0:04 status Send again in 30 seconds',
    ])
  })

  it('leaves it to the focus, which goes to the heading, to say that a push was approved', async () => {
    const { approve, advance, heard } = await renderPush()
    await advance(5_000)
    approve()
    await advance(10_000)

    expect(focused()).toBe(englishWords.succeededHeading)
    expect(heard.slice(3)).toEqual([])
  })

  it('says of RSA that it is waited for, and how it came out', async () => {
    const { simulator, advance, heard } = await renderRsa()
    await advance(5_000)
    simulator.deny(awaitedPush(simulator))
    await advance(20_000)

    expect(heard).toEqual([
      '0:00 status Approve the request on your RSA device.',
      '0:07 alert It was not approved. Try again, or try another way.',
    ])
  })
})

it('says on RSA’s screen what happened, and what to know where somebody else asked', async () => {
  const { simulator, advance } = await renderRsa()
  const somebodyElse = 'Didn’t ask for this? Don’t approve it, and tell your help desk.'
  expect(screen.getByText(somebodyElse)).toBeDefined()

  simulator.deny(awaitedPush(simulator))
  await advance(3_000)

  expect(screen.getByRole('heading', { name: englishWords.pushRefusedHeading })).toBeDefined()
  expect(screen.getByText('Try again, or try another way.')).toBeDefined()
  expect(screen.getByText(somebodyElse)).toBeDefined()
  expect(screen.queryByText(/We’ll send/)).toBeNull()
})

describe('time', () => {
  it('says at once that nothing came back, once, and keeps the screen with one button to send again', async () => {
    const { user, simulator, advance, sleep, settle, asked, heard } = await renderPush()
    simulator.addFault({ kind: 'pendingForEver', operation: 'pingVerificationStatus' })
    await advance(35_000)
    await sleep(264_000)
    await advance(10_000)

    expect(heard.slice(4)).toEqual([`5:00 alert ${timedOut}`])
    expect(screen.getByRole('heading', { name: 'The notification timed out' })).toBeDefined()
    expect(screen.getByText('Send it again when your phone is at hand.')).toBeDefined()
    await user.click(button(englishWords.pushSendAgain))
    await settle()
    expect(asked('sendOktaVerifyRequest')).toBe(2)
    expect(screen.getByRole('heading', { name: englishWords.oktaWaitingHeading })).toBeDefined()
  })
})

describe('errors', () => {
  it('blames nobody for a refusal, and says what to do if it was somebody else', async () => {
    const { deny, advance } = await renderPush()
    deny()
    await advance(3_000)

    expect(screen.getByRole('heading', { name: englishWords.pushRefusedHeading })).toBeDefined()
    expect(screen.getByText('If that was you, send it again or try another way.')).toBeDefined()
    expect(screen.queryByText(/We’ll send/)).toBeNull()
    expect(screen.getByText('Didn’t ask for this? Don’t approve it, and tell your help desk.')).toBeDefined()
    expect(controls().slice(-2)).toEqual(footer)
  })
})
