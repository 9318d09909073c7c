// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { awaitedPush } from '../test-support/awaitedPush.ts'
import { button } from '../test-support/button.ts'
import { codeIsRight, codeIsSent, pushIsSent } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { okta, textMessage } from '../test-support/methods.ts'
import { controls, focused } from '../test-support/readScreen.ts'
import { codeField, outside } from '../test-support/renderWithChallenge.tsx'
import { liveRegion } from '../test-support/liveRegion.ts'
import { englishWords } from '../words/englishWords.ts'

const footer = ['Get help', 'Lost your phone?']

function renderBefore({ continues = true } = {}) {
  const onContinue = vi.fn<() => void>()
  const world = hearChallenge({
    methods: () => [textMessage, okta],
    props: continues ? { onContinue } : {},
  })
  return { ...world, onContinue }
}

/** Passed by a push, while the person was on the host's page. */
async function passElsewhere() {
  const world = renderBefore()
  await pushIsSent(world)
  await world.advance(4_000)
  await world.user.click(outside())
  world.simulator.approve(awaitedPush(world.simulator))
  await world.advance(10_000)
  return world
}

describe('structure and names', () => {
  it('says in words that it worked, and hides the tick', async () => {
    await codeIsRight(renderBefore())

    expect(screen.getByRole('region', { name: englishWords.succeededHeading })).toBeDefined()
    expect(screen.getByText('You can continue.')).toBeDefined()
    const drawings = [...screen.getByRole('region').querySelectorAll('svg')]
    expect(drawings.map((drawing) => drawing.closest('[aria-hidden="true"]') !== null)).toEqual(
      drawings.map(() => true),
    )
  })

  it('has a button to go on before the help', async () => {
    await codeIsRight(renderBefore())

    expect(controls()).toEqual([englishWords.continue, ...footer])
  })

  it('promises nothing to press where the host moves on by itself', async () => {
    await codeIsRight(renderBefore({ continues: false }))

    expect(screen.queryByText('You can continue.')).toBeNull()
    expect(controls()).toEqual(footer)
  })
})

describe('focus', () => {
  it('is not stolen from who is elsewhere', async () => {
    await passElsewhere()

    expect(document.activeElement).toBe(outside())
  })

  it('is not lost with the form that it was in', async () => {
    await codeIsRight(renderBefore())

    expect(focused()).toBe(englishWords.succeededHeading)
  })
})

describe('announcements', () => {
  it('says that it worked, once, where the focus did not go there', async () => {
    const { heard } = await passElsewhere()

    expect(heard.slice(3)).toEqual([`0:06 status ${englishWords.succeededHeading}`])
  })

  it('leaves it to the focus to say so, where that went there', async () => {
    const world = renderBefore()
    await codeIsRight(world)
    await world.advance(10_000)

    expect(world.heard).toEqual(['0:00 status Code sent to your personal phone ending in 42.'])
  })
})

describe('time', () => {
  it('goes on by no clock, but by the person’s press', async () => {
    const world = renderBefore()
    await codeIsRight(world)
    await world.sleep(3_600_000)
    await world.settle()
    expect(world.onContinue).not.toHaveBeenCalled()

    await world.user.click(button(englishWords.continue))

    expect(world.onContinue).toHaveBeenCalledOnce()
  })
})

describe('errors', () => {
  it('shows none and says none any more that were there just before', async () => {
    const world = renderBefore()
    await codeIsSent(world)
    world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'serverError', times: 1 })
    await world.user.type(codeField(), `${world.simulator.latestCode('will.albin')}{Enter}`)
    await screen.findByText(/^The service has a problem/)

    await world.user.click(button(englishWords.confirm))
    await screen.findByRole('heading', { name: englishWords.succeededHeading })
    await world.advance(30_000)

    expect(screen.queryByText(/problem/)).toBeNull()
    expect(liveRegion('assertive').textContent).toBe('')
  })
})
