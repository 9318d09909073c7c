// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { codeIsSent } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { okta, textMessage } from '../test-support/methods.ts'
import { codeField } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const waiting = (action: string, time: string) => englishWords.actionIn({ action, time })

/** A code is out, and the service takes no more for twenty seconds. */
async function runIntoRateLimit() {
  const world = hearChallenge({ methods: () => [textMessage, okta] })
  await codeIsSent(world)
  await world.advance(60_000)
  world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'rateLimited', retryAfter: '20', times: 1 })
  const heard = since(world.heard)
  await world.user.type(codeField(), `${world.simulator.latestCode('will.albin')}{Enter}`)
  await screen.findByText('The service is busy.')
  return { ...world, heard }
}

/** A code is out, and another can be asked for in thirty seconds. */
async function sendCode() {
  const world = hearChallenge({ methods: () => [textMessage, okta] })
  await codeIsSent(world)
  await world.advance(7_000)
  return { ...world, heard: since(world.heard) }
}

/** What is heard from now on, without the times. */
function since(heard: readonly string[]) {
  const from = heard.length
  return () => heard.slice(from).map((line) => line.replace(/^\S+ /, ''))
}

describe('a rate limit', () => {
  it('says how long, once, in words, and when it is over', async () => {
    const { advance, heard } = await runIntoRateLimit()
    await advance(19_000)
    expect(heard()).toEqual(['alert The service is busy.', `status ${waiting(englishWords.confirm, '20 seconds')}`])

    await advance(10_000)

    expect(heard().slice(2)).toEqual(['status You can try again now'])
  })

  it('says how long it still is when the button is pressed, or Enter in the field', async () => {
    const { user, advance, heard } = await runIntoRateLimit()
    await advance(5_000)

    await user.click(button(englishWords.confirm))
    await advance(5_000)
    await user.type(codeField(), '{Enter}')
    await advance(3_000)

    expect(heard().slice(2)).toEqual([
      `status ${waiting(englishWords.confirm, '15 seconds')}`,
      `status ${waiting(englishWords.confirm, '10 seconds')}`,
    ])
  })
})

describe('the pause for a new code', () => {
  it('is silent for who does not ask', async () => {
    const { advance, heard } = await sendCode()

    await advance(60_000)

    expect(heard()).toEqual([])
  })

  it('says how long to who comes to the button or presses it, and then when it is over', async () => {
    const { user, advance, heard } = await sendCode()
    button(englishWords.confirm).focus()

    await user.tab()
    await advance(4_000)
    await user.keyboard('{Enter}')
    await advance(30_000)

    expect(heard()).toEqual([
      `status ${waiting(englishWords.sendNewCode, '23 seconds')}`,
      `status ${waiting(englishWords.sendNewCode, '19 seconds')}`,
      'status You can try again now',
    ])
  })

  it('is told by the one button that counts, where both wait for the same', async () => {
    await runIntoRateLimit()

    expect(screen.getAllByText('in 0:20')).toHaveLength(1)
    expect(button(englishWords.sendNewCode).textContent).toBe(englishWords.sendNewCode)
  })
})
