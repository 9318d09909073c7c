// @vitest-environment jsdom
import { act, render, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useMfaChallenge } from '../challenge/useMfaChallenge.ts'
import { useDuoFrame } from '../duo-web/useDuoFrame.ts'
import { beginWalk } from '../react/test-support/beginWalk.ts'
import { createGatedWorld } from '../react/test-support/createGatedWorld.tsx'
import { forEachSubject } from '../react/test-support/forEachSubject.ts'
import { takeCalmWalk } from '../react/test-support/takeCalmWalk.ts'
import { FrameOf, postToPage, signedFor } from '../test-support/duoFrames.tsx'
import { turns } from '../test-support/fakeClock.ts'
import { createMfaWorld } from '../test-support/renderWithMfa.tsx'
import { listenForUncaught } from './test-support/listenForUncaught.ts'

const mistake = new Error('a mistake of the host')

function fail() {
  throw mistake
}

/** A world whose host throws wherever it is called back, of its analytics or of the rest. */
function createThrowingWorld(where: 'onEvent' | 'other') {
  return createGatedWorld({
    inCallback(name) {
      if (name === where) throw mistake
    },
  })
}

forEachSubject((subject) => {
  it('goes on where each callback of the host throws, and each mistake is reported once', async () => {
    const calm = await takeCalmWalk(subject)
    const uncaught = listenForUncaught()
    const walk = await beginWalk(subject, { world: createThrowingWorld('other') })

    await walk.goTo()

    expect(await walk.account()).toEqual(calm.account)
    expect(uncaught).toEqual(calm.account.told.map(() => mistake))
  })

  it('goes on where the analytics of the host throw, and each mistake is reported once', async () => {
    const calm = await takeCalmWalk(subject)
    const uncaught = listenForUncaught()
    const walk = await beginWalk(subject, { world: createThrowingWorld('onEvent') })

    await walk.goTo()

    expect(await walk.account()).toEqual(calm.account)
    expect(uncaught).toEqual(walk.world.events.map(() => mistake))
  })
})

it('abandons a challenge although the host throws when it hears of that', async () => {
  const uncaught = listenForUncaught()
  const { wrapper } = createMfaWorld()
  const { result } = renderHook(() => useMfaChallenge({ methods: [{ id: 'kba', type: 'kba' }], onAbandoned: fail }), {
    wrapper,
  })

  act(() => result.current.abandon())
  await turns()

  expect(result.current.status).toBe('abandoned')
  expect(uncaught).toEqual([mistake])
})

it('goes on with a prompt of Duo although the host throws at its message', async () => {
  const uncaught = listenForUncaught()
  const { simulator, person, wrapper } = createMfaWorld()
  const signed = await signedFor(simulator, person)
  function Prompt() {
    const frame = useDuoFrame({ ...signed, title: 'Duo', onMessage: fail })
    return (
      <>
        <p>{frame.status}</p>
        <FrameOf frame={frame} />
      </>
    )
  }
  const { container } = render(<Prompt />, { wrapper })

  postToPage({ data: 'ERR|The account is off.' })
  await turns()

  expect(container.querySelector('p')?.textContent).toBe('error')
  expect(uncaught).toEqual([mistake])
})
