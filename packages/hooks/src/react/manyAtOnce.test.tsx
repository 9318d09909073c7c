// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { beginWalk } from './test-support/beginWalk.ts'
import { createGatedWorld } from './test-support/createGatedWorld.tsx'
import { forEachSubject } from './test-support/forEachSubject.ts'
import { takeCalmWalk } from './test-support/takeCalmWalk.ts'

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

  it.each(caches)('in a root beside which others come and go, with $whose, goes its way', async ({ shared }) => {
    const calm = await takeCalmWalk(subject)
    const queryClient = shared()
    const walk = await beginWalk(subject, { world: createGatedWorld({ queryClient }) })

    for (const point of subject.points.keys()) {
      await walk.goTo(point)
      const other = await beginWalk(subject, { world: createGatedWorld({ queryClient }) })
      await other.goTo(point)
      await other.stage.close()
      expect(walk.soFar()).toEqual(calm.upTo(point))
    }

    expect(await walk.account()).toEqual(calm.account)
  })

  if (subject.name === 'useMfaChallenge') return

  it('in two components under one provider, is one: both say the same, and all is asked once', async () => {
    const calm = await takeCalmWalk(subject)
    const walk = await beginWalk(subject, { withTwin: true })

    for (const point of subject.points.keys()) {
      await walk.goTo(point)
      expect(walk.stage.visitor.status('twin')).toBe(calm.upTo(point).status)
    }

    expect(await walk.account()).toEqual({ ...calm.account, ends: walk.soFar().ends })
  })
})
