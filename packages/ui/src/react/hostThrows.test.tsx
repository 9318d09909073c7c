// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { listenForUncaught } from '../../../hooks/src/host/test-support/listenForUncaught.ts'
import { beginWalk } from '../../../hooks/src/react/test-support/beginWalk.ts'
import { createGatedWorld } from '../../../hooks/src/react/test-support/createGatedWorld.tsx'
import { forEachSubject } from '../../../hooks/src/react/test-support/forEachSubject.ts'
import { takeCalmWalk } from '../../../hooks/src/react/test-support/takeCalmWalk.ts'
import { screens } from './test-support/screens.ts'

const mistake = new Error('a mistake of the host')

function fail() {
  throw mistake
}

forEachSubject((subject) => {
  it('stays as it is where each callback of the host throws, and each mistake is reported once', async () => {
    const calm = await takeCalmWalk(subject)
    const uncaught = listenForUncaught()
    const walk = await beginWalk(subject, { world: createGatedWorld({ inCallback: fail }) })

    await walk.goTo()

    expect(await walk.account()).toEqual(calm.account)
    expect(uncaught).toEqual([...walk.world.events, ...calm.account.told].map(() => mistake))
  })
}, screens)
