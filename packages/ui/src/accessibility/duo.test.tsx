// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { sayFromDuo } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { duoOf, textMessage } from '../test-support/methods.ts'
import { controls, focused } from '../test-support/readScreen.ts'
import { chooseMethod } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const footer = ['Get help', 'Lost your phone?']
const blocked = 'This page’s security policy does not let Duo’s prompt open. Try another way, and tell your help desk.'

/** Duo’s prompt, asked for and loading. */
async function renderPrompt() {
  const { through, hold, release } = holdAnswers()
  const world = hearChallenge({
    methods: ({ simulator, person }) => [duoOf(simulator, person), textMessage],
    through,
  })
  await chooseMethod(world.user, /^Duo/, englishWords.duoHeading)
  await screen.findByTitle(englishWords.duoFrameTitle)
  return {
    ...world,
    hold,
    release,
    load: async () => {
      fireEvent.load(frame())
      await world.settle()
    },
    forbid: async () => {
      const facts = { effectiveDirective: 'frame-src', blockedURI: `https://${world.simulator.duo.host}` }
      act(() => void document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), facts)))
      await world.settle()
    },
    /** What Duo would say once the person has answered. */
    signed: async (answer: 'approve' | 'deny') => {
      const response = await world.simulator.fetch(`https://${world.simulator.duo.host}/frame/web/v1/sign`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tx: new URL(frame().src).searchParams.get('tx'), answer }),
      })
      const { message }: { message: string } = await response.json()
      return message
    },
  }
}

const frame = () => screen.getByTitle<HTMLIFrameElement>(englishWords.duoFrameTitle)

describe('structure and names', () => {
  it('has a frame with a title of the challenge’s words, no larger than its place', async () => {
    await renderPrompt()

    expect(frame().tagName).toBe('IFRAME')
    // Its height and width are the stylesheet's: no attribute sets them.
    expect(['width', 'height', 'style'].filter((name) => frame().hasAttribute(name))).toEqual([])
  })

  it('has the other ways outside of the frame, before and after it has loaded, and help last', async () => {
    const { load } = await renderPrompt()
    expect(controls()).toEqual([englishWords.tryAnotherWay, ...footer])

    await load()

    expect(controls()).toEqual([englishWords.duoCantSee, ...footer])
    expect(frame().contains(button(englishWords.duoCantSee))).toBe(false)
  })
})

describe('focus', () => {
  it('goes to the heading and not into the frame, and stays there when the frame has loaded', async () => {
    const { load, settle } = await renderPrompt()
    expect(focused()).toBe(englishWords.duoHeading)

    await load()
    await settle()

    expect(focused()).toBe(englishWords.duoHeading)
  })

  it('goes to the heading of what comes next', async () => {
    const world = await renderPrompt()
    await world.load()
    frame().focus()

    await sayFromDuo(world, await world.signed('approve'))

    expect(await screen.findByRole('heading', { name: englishWords.succeededHeading })).toBe(document.activeElement)
  })
})

describe('announcements', () => {
  it('says that the prompt opens, that it is open, that its answer is checked, and how that came out', async () => {
    const world = await renderPrompt()
    const { advance, hold, release, settle, load, heard } = world
    await advance(4_000)
    await load()
    await advance(4_000)
    const answer = await world.signed('approve')
    hold()
    await sayFromDuo(world, answer)
    await settle()
    await advance(4_000)
    release()
    await settle()
    await advance(4_000)

    expect(heard).toEqual([
      '0:00 status Opening Duo’s prompt…',
      '0:04 status Duo’s prompt is open.',
      '0:08 status Checking Duo’s answer…',
    ])
  })

  it('says that an answer was not accepted at once', async () => {
    const world = await renderPrompt()
    await world.load()
    await world.advance(4_000)

    await sayFromDuo(world, `AUTH|${btoa('will.albin|DIXXXXXXXXXXXXXXXXXX|9999999999')}|${'0'.repeat(40)}`)
    await world.settle()
    await world.advance(4_000)

    expect(world.heard.at(-1)).toBe(
      '0:04 alert Duo’s answer was not accepted. Open the prompt again, or try another way.',
    )
  })

  it('says that Duo wants to open a page of its own', async () => {
    const world = await renderPrompt()
    await world.load()
    await world.advance(4_000)

    await sayFromDuo(world, `DUO_OPEN_WINDOW|https://${world.simulator.duo.host}/frame/help`)
    await world.advance(4_000)

    expect(world.heard.at(-1)).toBe('0:04 status Duo needs to open a page of its own.')
    expect(controls()[0]).toBe('Open Duo’s page in a new tab')
  })
})

describe('time', () => {
  it('says after ten seconds that the prompt is slow, and at its end that it is too old, with a way to open it again', async () => {
    const { user, advance, sleep, settle, heard } = await renderPrompt()
    await advance(12_000)
    await sleep(288_000)
    await settle()
    await advance(4_000)

    expect(heard).toEqual([
      '0:00 status Opening Duo’s prompt…',
      '0:10 status Duo’s prompt is slow to open. Wait a little, or try another way.',
      '5:00 alert Duo’s prompt was open for too long. Open it again.',
    ])
    await user.click(button(englishWords.duoOpenAgain))
    expect(await screen.findByTitle(englishWords.duoFrameTitle)).toBeDefined()
  })
})

describe('errors', () => {
  it('says at once that the page’s policy keeps the prompt shut, and puts another way first', async () => {
    const { advance, forbid, heard } = await renderPrompt()
    await advance(4_000)

    await forbid()
    await advance(4_000)

    expect(heard.slice(1)).toEqual([`0:04 alert ${blocked}`])
    expect(screen.getByText(blocked)).toBeDefined()
    expect(controls()).toEqual([englishWords.tryAnotherWay, englishWords.duoOpenAgain, ...footer])
  })

  it('shows what Duo itself says was wrong, as text', async () => {
    const world = hearChallenge({
      methods: ({ simulator }) => [
        {
          id: 'duo',
          type: 'duo-web',
          userId: 'x',
          getSigRequest: async () => ({ host: simulator.duo.host, sigRequest: 'ERR|The user is <b>unknown</b>.' }),
        },
        textMessage,
      ],
    })
    await chooseMethod(world.user, /^Duo/, englishWords.duoHeading)

    await screen.findByText('Duo says: The user is <b>unknown</b>.')
    await world.advance(4_000)

    expect(world.heard.at(-1)).toBe('0:00 alert Duo says: The user is <b>unknown</b>.')
  })
})
