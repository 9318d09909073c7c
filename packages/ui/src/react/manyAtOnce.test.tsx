// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { beginWalk } from '../../../hooks/src/react/test-support/beginWalk.ts'
import { createGatedWorld } from '../../../hooks/src/react/test-support/createGatedWorld.tsx'
import { forEachSubject } from '../../../hooks/src/react/test-support/forEachSubject.ts'
import { takeCalmWalk } from '../../../hooks/src/react/test-support/takeCalmWalk.ts'
import { screens } from './test-support/screens.ts'

const caches = [
  { whose: 'caches of their own', shared: () => undefined },
  { whose: 'one cache of the host', shared: () => new QueryClient() },
]

forEachSubject((subject) => {
  it.each(caches)('in two roots with $whose, goes its way in each', async ({ shared }) => {
    const calm = await takeCalmWalk(subject)
    const queryClient = shared()
    const first = await beginWalk(subject, { world: createGatedWorld({ queryClient }) })
    const second = await beginWalk(subject, { world: createGatedWorld({ queryClient }) })

    for (const point of subject.points.keys()) {
      await first.goTo(point)
      expect(second.soFar()).toEqual(calm.upTo(Math.max(0, point - 1)))
      await second.goTo(point)
      expect(first.soFar()).toEqual(calm.upTo(point))
    }

    expect([await first.account(), await second.account()]).toEqual([calm.account, calm.account])
  })
}, screens)
