// @vitest-environment jsdom
// Before React.
import '../../../hooks/src/react/test-support/hotReload.ts'
import { expect, it } from 'vitest'
import { beginWalk } from '../../../hooks/src/react/test-support/beginWalk.ts'
import { keepsAll } from '../../../hooks/src/react/test-support/disturbances.ts'
import { forEachSubject } from '../../../hooks/src/react/test-support/forEachSubject.ts'
import { takeCalmWalk } from '../../../hooks/src/react/test-support/takeCalmWalk.ts'
import { screens } from './test-support/screens.ts'

const beginnings = [
  { how: 'under StrictMode', options: { strict: true } },
  { how: 'hydrated late', options: { hydrate: 'late' } },
  { how: 'hydrated after an update interrupted that', options: { hydrate: 'interrupted' } },
  { how: 'hydrated late under StrictMode', options: { strict: true, hydrate: 'late' } },
] as const

const brief = keepsAll.filter(({ lastsMs }) => lastsMs === undefined).map((one) => [one.name, one] as const)

forEachSubject((subject) => {
  it('ends well where nothing is in the way, without a word in the console', async () => {
    const { account } = await takeCalmWalk(subject)

    expect(account).toMatchObject({ calledOff: [], open: [], told: [subject.endsIn], complaints: [] })
  })

  it.each(beginnings)('$how, ends the same way', async ({ options }) => {
    const calm = await takeCalmWalk(subject)
    const walk = await beginWalk(subject, options)

    expect(walk.soFar()).toEqual(calm.upTo(0))
    await walk.goTo()
    expect(await walk.account()).toEqual(calm.account)
  })

  it.each(brief)('%s at every point under StrictMode, ends the same way', async (_, { begin, end }) => {
    const calm = await takeCalmWalk(subject)
    const walk = await beginWalk(subject, { strict: true })

    for (const point of subject.points.keys()) {
      await walk.goTo(point)
      await begin(walk.stage)
      await end?.(walk.stage)
    }

    expect(await walk.account()).toEqual(calm.account)
  })
}, screens)
