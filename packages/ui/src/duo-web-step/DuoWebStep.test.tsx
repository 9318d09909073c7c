// @vitest-environment jsdom
import type { MethodEnd } from '@mfa-challenge/hooks'
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { createWorld } from '../test-support/createWorld.tsx'
import { duoOf } from '../test-support/methods.ts'
import { renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { DuoWebStep } from './DuoWebStep.tsx'
import { englishWords } from '../words/englishWords.ts'

// Signs, and knows its person; the world that is rendered has another of the same kind.
const { simulator, person } = createWorld()
const duo = duoOf(simulator, person)
const origin = `https://${simulator.duo.host}`

function renderStep(getSigRequest = duo.getSigRequest) {
  const onEnd = vi.fn<(end: MethodEnd) => void>()
  const world = renderInWorld(
    <DuoWebStep method={{ ...duo, getSigRequest }} onEnd={onEnd} onAnotherWay={() => undefined} />,
  )
  const open = () => world.user.click(button(englishWords.duoOpenAgain))
  return { ...world, onEnd, open }
}

/** Says something to the page from the frame. */
async function sayFromFrame(data: string) {
  const { contentWindow: source } = await screen.findByTitle<HTMLIFrameElement>(englishWords.duoFrameTitle)
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, origin, source })))
}

it('opens the prompt on a press, and has another way outside of it', async () => {
  const { open } = renderStep()
  expect(screen.queryByTitle(englishWords.duoFrameTitle)).toBeNull()

  await open()

  const frame = await screen.findByTitle<HTMLIFrameElement>(englishWords.duoFrameTitle)
  expect(new URL(frame.src).origin).toBe(origin)
  expect(button(englishWords.tryAnotherWay)).toBeDefined()
  fireEvent.load(frame)
  // What is in the frame can't be known: it may be an error of Duo's.
  expect(button(englishWords.duoCantSee)).toBeDefined()
})

it.each([
  [
    'ERR|The username passed to sign_request() is invalid.',
    'Duo says: The username passed to sign_request() is invalid.',
  ],
  ['TX|x', 'Duo’s prompt could not be opened. Try another way, and tell your help desk.'],
])('opens no prompt for the request %s', async (sigRequest, reason) => {
  const { open } = renderStep(async () => ({ host: simulator.duo.host, sigRequest }))

  await open()

  expect(await screen.findByText(reason)).toBeDefined()
  expect(screen.queryByTitle(englishWords.duoFrameTitle)).toBeNull()
})

it('opens no prompt at a host that is not Duo’s', async () => {
  const { open } = renderStep(async (options) => ({ ...(await duo.getSigRequest(options)), host: 'evil.example' }))

  await open()

  expect(await screen.findByText(/^Duo’s prompt could not be opened\. Try another way/)).toBeDefined()
  expect(screen.queryByTitle(englishWords.duoFrameTitle)).toBeNull()
})

it('puts another way first where Duo says why, and lets the prompt be opened all the same', async () => {
  const { open } = renderStep()
  await open()

  await sayFromFrame('ERR|Your Duo account is disabled.')

  expect(await screen.findByText('Duo says: Your Duo account is disabled.')).toBeDefined()
  expect(button(englishWords.tryAnotherWay).dataset['look']).toBe('primary')
  expect(button(englishWords.duoOpenAgain).dataset['look']).toBe('secondary')
})

it('opens the prompt once more for a person who has just enrolled', async () => {
  const { open } = renderStep()
  await open()

  await sayFromFrame(signed('ENROLL'))
  await screen.findByText('You are set up with Duo now. Open the prompt once more to confirm it’s you.')
  await open()

  expect(await screen.findByTitle(englishWords.duoFrameTitle)).toBeDefined()
})

it('says that an answer was not accepted, and lets the prompt be opened again', async () => {
  const { open, onEnd } = renderStep()
  await open()

  await sayFromFrame(signed('AUTH'))

  await screen.findByText(/^Duo’s answer was not accepted\./)
  expect(onEnd).not.toHaveBeenCalled()
  await open()
  expect(await screen.findByTitle(englishWords.duoFrameTitle)).toBeDefined()
})

/** In Duo's form, under a signature that is good for nothing. */
function signed(kind: 'AUTH' | 'ENROLL'): string {
  return `${kind}|${btoa('will.albin|DIXXXXXXXXXXXXXXXXXX|9999999999')}|${'0'.repeat(40)}`
}
