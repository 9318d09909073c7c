// @vitest-environment jsdom
import type { MfaMethod } from '@mfa-challenge/hooks'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { codeIsSent } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { kba, okta, textMessage } from '../test-support/methods.ts'
import { controls, focused } from '../test-support/readScreen.ts'
import { chooseMethod, codeField } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const footer = ['Get help', 'Lost your phone?']

/** A push that was asked for by somebody whom the service knows no phone of. */
async function renderWithoutPhone(others: readonly MfaMethod[] = [kba]) {
  const world = hearChallenge({ methods: () => [okta, ...others] })
  world.simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'notEnoughData', times: 1 })
  await chooseMethod(world.user, /^Okta Verify/, englishWords.oktaHeading)
  await world.user.click(button(englishWords.pushSend))
  await world.settle()
  return world
}

describe('structure and names', () => {
  it('says with the method what is missing, and who can mend it', async () => {
    await renderWithoutPhone()

    const lacking = screen.getByRole<HTMLInputElement>('radio', {
      name: 'Okta Verify Not set up for you yet. Your help desk can do that.',
    })
    expect(lacking.disabled).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Security questions/ }).disabled).toBe(false)
  })

  it('says who can help where no way is left, and lets people start over', async () => {
    await renderWithoutPhone([])

    expect(screen.getByRole('region', { name: englishWords.nothingLeftHeading })).toBeDefined()
    expect(
      screen.getByText('None of the ways to confirm can be used right now. Your help desk can set up another.'),
    ).toBeDefined()
    expect(controls()).toEqual([englishWords.backToStart, ...footer])
  })
})

describe('focus', () => {
  it.each([
    { left: 'another way', others: [kba], heading: englishWords.pickerHeading },
    { left: 'no way', others: [], heading: englishWords.nothingLeftHeading },
  ])('goes to the heading where $left is left', async ({ others, heading }) => {
    await renderWithoutPhone(others)

    expect(focused()).toBe(heading)
  })

  it('goes to the heading when it is a code that cannot be checked', async () => {
    const world = hearChallenge({ methods: () => [textMessage, kba] })
    await codeIsSent(world)
    world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'notEnoughData', times: 1 })

    await world.user.type(codeField(), '123456{Enter}')
    await world.settle()

    expect(focused()).toBe(englishWords.pickerHeading)
  })
})

describe('announcements', () => {
  it('says nothing: the focus has gone to what there is to hear', async () => {
    const { advance, heard } = await renderWithoutPhone()
    await advance(10_000)

    expect(heard).toEqual([])
  })

  it('says nothing where no way is left either', async () => {
    const { advance, heard } = await renderWithoutPhone([])
    await advance(10_000)

    expect(heard).toEqual([])
  })
})

describe('time', () => {
  it('changes nothing by itself', async () => {
    const { sleep, settle } = await renderWithoutPhone([])

    await sleep(3_600_000)
    await settle()

    expect(screen.getByRole('heading', { name: englishWords.nothingLeftHeading })).toBeDefined()
  })
})

describe('errors', () => {
  it('has the host’s links to whoever can help, last', async () => {
    await renderWithoutPhone()

    expect(controls()).toEqual([englishWords.continue, englishWords.noneOfTheseWork, ...footer])
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Get help' }).pathname).toBe('/help')
  })
})
