// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { type Account, beginWalk, type SoFar } from './test-support/beginWalk.ts'
import { challenge } from './test-support/challengeSubject.ts'
import { endsVisit, remounts } from './test-support/disturbances.ts'
import { atEachPoint, forEachSubject } from './test-support/forEachSubject.ts'
import { verificationPoll } from './test-support/pollSubjects.ts'
import { takeCalmWalk } from './test-support/takeCalmWalk.ts'

forEachSubject((subject) => {
  // A challenge, and a poll that has settled, belong to their mount: what their host then asks for is its own affair.
  const carriedOver = atEachPoint(subject === challenge ? [] : remounts, subject).filter(
    ([, { next }]) => next !== undefined || subject !== verificationPoll,
  )
  it.each(carriedOver)('%s, goes on', async (_, { begin, point, next }) => {
    const calm = await takeCalmWalk(subject)
    const walk = await beginWalk(subject)
    await walk.goTo(point)

    await begin(walk.stage)

    // A new mount is a new challenge: it has succeeded in nothing yet.
    const anew = next === undefined && subject.endsIn === 'succeeded' && { status: calm.upTo(0).status }
    expect(walk.soFar()).toEqual({ ...calm.upTo(point), ...anew })
    await walk.goTo()
    expect(await walk.account()).toEqual({ ...calm.account, ...anew })
  })

  it.each(atEachPoint(endsVisit, subject))('%s, begins anew', async (_, { begin, end, lastsMs = 0, point }) => {
    const calm = await takeCalmWalk(subject)
    const before = calm.upTo(point)
    const walk = await beginWalk(subject)
    await walk.goTo(point)

    await begin(walk.stage)
    await walk.world.advance(lastsMs)
    expect(walk.soFar()).toEqual({ ...before, status: walk.soFar().status, calledOff: before.open, open: [] })

    await walk.stage.visitor.prepare()
    await end?.(walk.stage)
    walk.startOver()
    await walk.goTo()
    expect(await walk.account()).toEqual(twice(before, calm.account))
  })

  it.each(atEachPoint([{ name: 'given another provider' }], subject))('%s, begins anew', async (_, { point }) => {
    const calm = await takeCalmWalk(subject)
    const before = calm.upTo(point)
    const walk = await beginWalk(subject)
    await walk.goTo(point)

    // Pauses are the person's, and stay: this is somebody else.
    walk.world.storage.items.clear()
    await walk.stage.visitor.prepare()
    await walk.stage.set({ outer: { mountKey: 1 } })
    walk.startOver()
    await walk.goTo()

    expect(await walk.account()).toEqual(twice(before, calm.account))
  })
})

/** What was called off, and then all of it. */
function twice(before: SoFar, whole: Account): Account {
  return {
    ...whole,
    asked: [...before.asked, ...whole.asked],
    calledOff: before.open,
    told: [...before.told, ...whole.told],
    ends: [...before.ends, ...whole.ends],
  }
}

it.each(atEachPoint(remounts, challenge))(
  'a challenge that is %s, can be passed, and tells of that once',
  async (_, row) => {
    const walk = await beginWalk(challenge)
    await walk.goTo(row.point)

    await row.begin(walk.stage)
    await walk.goTo()

    const { told, ends, complaints } = await walk.account()
    expect({ told, ends, complaints }).toEqual({
      told: ['onSucceeded sms-id'],
      ends: ['challenge succeeded'],
      complaints: [],
    })
  },
)
