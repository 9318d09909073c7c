// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { beginWalk, type SoFar } from '../../../hooks/src/react/test-support/beginWalk.ts'
import { endsVisit, remounts } from '../../../hooks/src/react/test-support/disturbances.ts'
import { atEachPoint, forEachSubject } from '../../../hooks/src/react/test-support/forEachSubject.ts'
import { takeCalmWalk } from '../../../hooks/src/react/test-support/takeCalmWalk.ts'
import { challengeScreen } from './test-support/challengeScreen.tsx'
import { screens, stepScreens } from './test-support/screens.ts'

forEachSubject((subject) => {
  // After a success a new mount is a new challenge, and may begin by itself.
  const carriedOver = atEachPoint(remounts, subject).filter(([, { next }]) => next === 'service')
  it.each(carriedOver)('%s, goes on', async (_, { begin, point }) => {
    const calm = await takeCalmWalk(subject)
    const walk = await beginWalk(subject)
    await walk.goTo(point)

    await begin(walk.stage)

    expect(walk.soFar()).toEqual(calm.upTo(point))
    await walk.goTo()
    expect(await walk.account()).toEqual(calm.account)
  })
}, stepScreens)

// What becomes of a provider that goes too: see the hooks.
const brief = endsVisit.filter(({ name }) => !name.includes('provider'))

forEachSubject((subject) => {
  const whileOut = atEachPoint(brief, subject).filter(([, { next }]) => next !== 'person')
  it.each(whileOut)('%s, begins anew', async (_, { begin, end, lastsMs = 0, point }) => {
    const calm = await takeCalmWalk(subject)
    const before = calm.upTo(point)
    const walk = await beginWalk(subject)
    await walk.goTo(point)

    await begin(walk.stage)
    await walk.world.advance(lastsMs)
    expect(deedsOf(walk.soFar())).toEqual({ ...deedsOf(before), calledOff: before.open, open: [] })

    await walk.stage.visitor.prepare()
    await end?.(walk.stage)
    walk.startOver()
    await walk.goTo()
    const { complaints, ...account } = await walk.account()
    expect(complaints).toEqual([])
    expect(deedsOf(account)).toEqual({
      asked: [...before.asked, ...calm.account.asked],
      calledOff: before.open,
      open: [],
      told: [...before.told, ...calm.account.told],
      ends: [...before.ends, ...calm.account.ends],
    })
  })
}, screens)

/** All but what is shown: pauses have grown, and a code may be out from before. */
function deedsOf({ asked, calledOff, open, told, ends }: SoFar) {
  return { asked, calledOff, open, told, ends }
}

it.each(atEachPoint(remounts, challengeScreen))(
  'a challenge that is %s, can be passed, and tells of that once',
  async (_, { begin, point }) => {
    const walk = await beginWalk(challengeScreen)
    await walk.goTo(point)

    await begin(walk.stage)
    await walk.persist()

    const { told, complaints } = await walk.account()
    expect({ told, complaints }).toEqual({ told: [challengeScreen.endsIn], complaints: [] })
  },
)
