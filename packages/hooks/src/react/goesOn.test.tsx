// @vitest-environment jsdom
// Before React.
import './test-support/hotReload.ts'
import { expect, it } from 'vitest'
import { beginWalk } from './test-support/beginWalk.ts'
import { keepsAll, missesAnswer } from './test-support/disturbances.ts'
import { atEachPoint, forEachSubject } from './test-support/forEachSubject.ts'
import { takeCalmWalk } from './test-support/takeCalmWalk.ts'

forEachSubject((subject) => {
  it.each(atEachPoint(keepsAll, subject))('%s, goes on', async (_, { begin, end, lastsMs = 0, point }) => {
    const calm = await takeCalmWalk(subject, { pause: { point, ms: lastsMs } })
    const walk = await beginWalk(subject)
    await walk.goTo(point)

    await begin(walk.stage)
    await walk.world.advance(lastsMs)
    await end?.(walk.stage)

    expect(walk.soFar()).toEqual(calm.upTo(point))
    await walk.goTo()
    expect(await walk.account()).toEqual(calm.account)
  })

  const beforeAnswers = atEachPoint(missesAnswer, subject).filter(([, { next }]) => next === 'service')
  it.each(beforeAnswers)('%s, has what the service did meanwhile', async (_, { begin, end, point }) => {
    const calm = await takeCalmWalk(subject)
    const walk = await beginWalk(subject)
    await walk.goTo(point)

    await begin(walk.stage)
    await walk.goTo(point + 1)
    await end?.(walk.stage)

    expect(walk.soFar()).toEqual(calm.upTo(point + 1))
    await walk.goTo()
    expect(await walk.account()).toEqual({ ...calm.account, trail: walk.trail() })
  })
})
