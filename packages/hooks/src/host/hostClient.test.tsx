// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { beginWalk, type Walk } from '../react/test-support/beginWalk.ts'
import { createGatedWorld } from '../react/test-support/createGatedWorld.tsx'
import type { Subject } from '../react/test-support/createSubject.tsx'
import { callers, forEachSubject } from '../react/test-support/forEachSubject.ts'
import type { Meddler } from '../react/test-support/meddledWith.ts'
import { takeCalmWalk } from '../react/test-support/takeCalmWalk.ts'
import { listenForUncaught } from './test-support/listenForUncaught.ts'
import { twice } from './test-support/twice.ts'

/** Does something else in place of the first call of that name. */
function atFirst(wanted: string, instead: Meddler): Meddler {
  let isFirst = true
  return (name, call) => {
    if (name !== wanted || !isFirst) return call(true)
    isFirst = false
    return instead(name, call)
  }
}

/** Goes on until a call of that name is out, or the end is there. */
async function goUntilCalled(walk: Walk, subject: Subject, isCalled: () => boolean) {
  for (const point of subject.points.keys()) {
    await walk.goTo(point)
    if (isCalled()) return
  }
}

forEachSubject((subject) => {
  it.each(subject.calls)('a %s that throws at once leaves the person able to pass', async (name) => {
    const calm = await takeCalmWalk(subject)
    const uncaught = listenForUncaught()
    let isCalled = false
    const meddle = atFirst(name, () => {
      isCalled = true
      throw new TypeError('x is not a function')
    })
    const walk = await beginWalk(subject, { world: createGatedWorld({ meddle }) })

    await goUntilCalled(walk, subject, () => isCalled)
    await walk.persist()

    const { status, told, open } = await walk.account()
    expect({ status, open }).toEqual({ status: subject.endsIn, open: [] })
    // A poll that stops for it says so.
    expect(told.filter((what) => what !== 'onSettled stopped')).toEqual(calm.account.told)
    expect(uncaught).toEqual([])
  })

  it.each(subject.calls)('a %s that never answers ends after 60 s, and the person can pass', async (name) => {
    const calm = await takeCalmWalk(subject)
    let isCalled = false
    const meddle = atFirst(name, () => {
      isCalled = true
      return new Promise(() => undefined)
    })
    const walk = await beginWalk(subject, { world: createGatedWorld({ meddle }) })
    await goUntilCalled(walk, subject, () => isCalled)
    const { status: waiting } = walk.soFar()

    await walk.world.advance(59_999)
    expect(walk.soFar().status).toBe(waiting)
    await walk.world.advance(1)

    expect(walk.soFar().status).toMatch(name === 'pingVerificationStatus' ? waiting : /timedOut/)
    await walk.persist()
    const { status, told } = await walk.account()
    expect({ status, told }).toEqual({ status: subject.endsIn, told: calm.account.told })
  })

  it.each(subject.calls)('a %s that answers twice counts once', async (name) => {
    const calm = await takeCalmWalk(subject)
    const meddle: Meddler = (called, call) => (called === name ? twice(call(true)) : call(true))
    const walk = await beginWalk(subject, { world: createGatedWorld({ meddle }) })

    await walk.goTo()

    expect(await walk.account()).toEqual(calm.account)
  })

  it.each(subject.calls)(
    'a %s that answers after the unmount tells nobody, and the next visit begins anew',
    async (name) => {
      const calm = await takeCalmWalk(subject)
      let isCalled = false
      const meddle = atFirst(name, (_, call) => {
        isCalled = true
        return call(false)
      })
      const walk = await beginWalk(subject, { world: createGatedWorld({ meddle }) })
      await goUntilCalled(walk, subject, () => isCalled)
      const before = walk.soFar()

      await walk.stage.set({ inner: { absent: true } })
      await walk.world.perform(walk.world.gate.release)
      await walk.world.advance(120_000)
      expect(walk.soFar()).toEqual({ ...before, open: [] })

      await walk.stage.visitor.prepare()
      await walk.stage.set({ inner: {} })
      walk.startOver()
      await walk.goTo()
      const { trail, told, complaints } = await walk.account()
      expect({ trail, told, complaints }).toEqual({
        trail: calm.account.trail,
        told: [...before.told, ...calm.account.told],
        complaints: [],
      })
    },
  )
}, callers)
