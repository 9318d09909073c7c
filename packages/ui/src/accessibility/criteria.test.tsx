// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { codeIsSent, everyMethod, everyScreen } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { chooseMethod, codeField } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

// WCAG 2.2 where it is about all screens alike, and no row of a single screen.

function renderAll() {
  return hearChallenge({ methods: everyMethod, props: { rememberDevice: true, onAbandoned: () => undefined } })
}

const roles = ['button', 'link', 'radio', 'checkbox', 'textbox', 'progressbar', 'group', 'heading'] as const

it.each(everyScreen)('4.1.2: “$heading” has nothing to use or to read that has no name', async ({ reach }) => {
  const world = renderAll()
  await reach(world)
  const challenge = within(screen.getByRole('region'))

  for (const role of roles) {
    expect(challenge.queryAllByRole(role, { name: /\S/ })).toEqual(challenge.queryAllByRole(role))
  }
  const frames = [...document.querySelectorAll('iframe')]
  expect(frames.map(({ title }) => title)).toEqual(frames.map(() => englishWords.duoFrameTitle))
})

it.each(everyScreen)('4.1.2: all that “$heading” points to by an id is there, once', async ({ reach }) => {
  const world = renderAll()
  await reach(world)

  const attributes = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for']
  const pointed = attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name)?.split(' ') ?? []),
  )
  const there = (id: string) => document.querySelectorAll(`[id="${id}"]`).length
  expect(pointed.filter((id) => there(id) !== 1)).toEqual([])
})

it.each(everyScreen)('2.4.3: “$heading” is gone through in the order in which it is read', async ({ reach }) => {
  const world = renderAll()
  await reach(world)

  const ordered = [...document.querySelectorAll('[tabindex]')].map((element) => element.getAttribute('tabindex'))
  expect(ordered.filter((tabIndex) => tabIndex !== '-1')).toEqual([])
})

it.each(everyScreen)('3.3.8: “$heading” keeps no paste out, and no code that a device offers', async ({ reach }) => {
  const world = renderAll()
  await reach(world)

  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="text"]')]
  for (const field of fields) {
    expect(field.autocomplete).toBe(field.name.startsWith('answers.') ? 'off' : 'one-time-code')
    field.focus()
    await world.user.paste('482913')
    expect(field.value).toBe('482913')
  }
})

it('3.2.2: a full code and a chosen method change nothing until the person confirms', async () => {
  const { user, settle, simulator, asked, ...world } = renderAll()
  await user.click(screen.getByRole('radio', { name: /^Text message/ }))
  await settle()
  expect(asked('createSendToken')).toBe(0)
  await codeIsSent({ ...world, user })

  await user.type(codeField(), simulator.latestCode('will.albin') ?? '')
  await settle()

  expect(asked('sendTokenAuthRequest')).toBe(0)
})

it('3.3.7: a new code leaves what was typed, and no way asks who the person is', async () => {
  const { user, sleep, settle, ...world } = renderAll()
  await codeIsSent({ ...world, user })
  await user.type(codeField(), '48')
  await sleep(30_000)

  await user.click(button(englishWords.sendNewCode))
  await settle()

  expect(codeField().value).toBe('48')
  await user.click(button(englishWords.tryAnotherWay))
  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('2.2.1: no pause, no end of waiting and no old code takes a screen away', async () => {
  const { user, sleep, settle, ...world } = renderAll()
  await codeIsSent({ ...world, user })

  await sleep(7_200_000)
  await settle()

  expect(screen.getByRole('region', { name: englishWords.codeHeading })).toBeDefined()
  await user.click(button(englishWords.sendNewCode))
  await settle()
  expect(screen.getByText(/Only the newest code works/)).toBeDefined()
})
