// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { codeIsSent, pushIsSent } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { okta, textMessage } from '../test-support/methods.ts'
import { controls, descriptionOf, focused } from '../test-support/readScreen.ts'
import { codeField, outside } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const footer = ['Get help', 'Lost your phone?']
const offline = 'The service cannot be reached. Check your connection, then try again.'
const tooOld = 'This code is too old. Get a new one.'

function renderMethods() {
  return hearChallenge({ methods: () => [{ ...textMessage, codeLifetimeMs: 60_000 }, okta] })
}

/** A code that was confirmed while the service could not be reached. */
async function confirmOffline() {
  const world = renderMethods()
  await codeIsSent(world)
  await world.advance(4_000)
  world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'dropped', times: 1 })
  await world.user.type(codeField(), '482913{Enter}')
  await screen.findByText(offline)
  return world
}

/** A push whose answer cannot be asked for any more. */
async function waitOffline() {
  const world = renderMethods()
  await pushIsSent(world)
  world.simulator.addFault({ operation: 'pingVerificationStatus', kind: 'dropped' })
  return world
}

describe('structure and names', () => {
  it('has other words for what is too old than for what cannot be reached', async () => {
    const { sleep, settle } = await confirmOffline()
    expect(screen.getByText(offline)).toBeDefined()

    await sleep(60_000)
    await settle()
    act(() => codeField().blur())

    expect(descriptionOf(codeField())).toMatch(/^This code is too old\. Get a new one\./)
  })

  it('keeps all that was there, help last', async () => {
    await confirmOffline()

    expect(controls()).toEqual([englishWords.confirm, englishWords.sendNewCode, englishWords.tryAnotherWay, ...footer])
  })
})

describe('focus', () => {
  it('stays on the button that was pressed while nothing could be reached', async () => {
    const world = renderMethods()
    await codeIsSent(world)
    world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'dropped', times: 1 })
    await world.user.type(codeField(), '482913')

    await world.user.click(button(englishWords.confirm))
    await screen.findByText(offline)

    expect(focused()).toBe(englishWords.confirm)
  })

  it('stays with the host when waiting ends for want of a network', async () => {
    const { user, sleep, advance } = await waitOffline()
    await user.click(outside())
    for (let round = 0; round < 8; round += 1) await sleep(60_000)
    await advance(2_000)

    expect(screen.getByText(offline)).toBeDefined()
    expect(document.activeElement).toBe(outside())
  })
})

describe('announcements', () => {
  it('says once, and at once, that the service cannot be reached', async () => {
    const { advance, heard } = await confirmOffline()
    await advance(20_000)

    expect(heard).toEqual(['0:00 status Code sent to your personal phone ending in 42.', `0:04 alert ${offline}`])
  })

  it('says once, and at once, that a code is too old', async () => {
    const world = renderMethods()
    await codeIsSent(world)
    await world.advance(2_000)
    await world.sleep(57_000)
    await world.advance(20_000)

    expect(world.heard.filter((said) => said.includes('alert'))).toEqual([`1:00 alert ${tooOld}`])
  })

  it('says nothing of each try in between, and once that it gave up', async () => {
    const { advance, heard } = await waitOffline()
    await advance(60_000)

    expect(heard.filter((said) => said.includes('alert'))).toEqual([`0:13 alert ${offline}`])
    expect(heard.filter((said) => said.includes('reached'))).toHaveLength(1)
  })
})

describe('time', () => {
  it('tries again when the person does, and not by itself', async () => {
    const { user, sleep, settle, asked } = await confirmOffline()
    const before = asked('sendTokenAuthRequest')
    await sleep(50_000)
    await settle()
    expect(asked('sendTokenAuthRequest')).toBe(before)

    await user.click(button(englishWords.confirm))
    await settle()

    expect(asked('sendTokenAuthRequest')).toBe(before + 1)
  })

  it('goes on waiting for the same push when the person asks for it, and sends no other', async () => {
    const { user, simulator, advance, sleep, asked } = await waitOffline()
    for (let round = 0; round < 8; round += 1) await sleep(60_000)
    await advance(2_000)
    simulator.clearFaults()

    await user.click(button(englishWords.tryAgain))
    await screen.findByRole('heading', { name: englishWords.oktaWaitingHeading })

    expect(asked('sendOktaVerifyRequest')).toBe(1)
  })
})

describe('errors', () => {
  it('keeps the code that was typed, and does not call it wrong', async () => {
    await confirmOffline()

    expect(codeField().value).toBe('482913')
    expect(codeField().hasAttribute('aria-invalid')).toBe(false)
  })

  it('keeps what was typed of a code that grew too old', async () => {
    const world = renderMethods()
    await codeIsSent(world)
    await world.user.type(codeField(), '4829')

    await world.sleep(60_000)
    await world.settle()

    expect(codeField().value).toBe('4829')
  })
})
