// @vitest-environment jsdom
// Before React.
import '../../../hooks/src/react/test-support/hotReload.ts'
import { expect, it } from 'vitest'
import { beginWalk } from '../../../hooks/src/react/test-support/beginWalk.ts'
import { keepsAll, missesAnswer } from '../../../hooks/src/react/test-support/disturbances.ts'
import { atEachPoint, forEachSubject } from '../../../hooks/src/react/test-support/forEachSubject.ts'
import { takeCalmWalk } from '../../../hooks/src/react/test-support/takeCalmWalk.ts'
import { screens } from './test-support/screens.ts'

// A while, and a provider that is hidden too: see the hooks, and the walks under StrictMode, which take all points.
const brief = keepsAll.filter(({ name, lastsMs }) => lastsMs === undefined && !name.includes('provider'))

forEachSubject((subject) => {
  const whileOut = atEachPoint(brief, subject).filter(([, { next }]) => next !== 'person')
  it.each(whileOut)('%s, goes on', async (_, { begin, end, point }) => {
    const calm = await takeCalmWalk(subject)
    const walk = await beginWalk(subject)
    await walk.goTo(point)

    await begin(walk.stage)
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
}, screens)
