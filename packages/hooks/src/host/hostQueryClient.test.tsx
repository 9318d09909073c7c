// @vitest-environment jsdom
import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { fireEvent } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { beginWalk } from '../react/test-support/beginWalk.ts'
import { createGatedWorld } from '../react/test-support/createGatedWorld.tsx'
import { callers, forEachSubject } from '../react/test-support/forEachSubject.ts'
import { kbaQuestions } from '../react/test-support/kbaSubjects.ts'
import { takeCalmWalk } from '../react/test-support/takeCalmWalk.ts'
import { cacheDeeds, createHostileClient, persisted, restore } from './test-support/hostCaches.ts'

const hostile = new Set<QueryClient>()

afterEach(() => {
  for (const queryClient of hostile) queryClient.unmount()
  hostile.clear()
  window.dispatchEvent(new Event('online'))
})

forEachSubject((subject) => {
  it.each(cacheDeeds)('can be passed where the host $deed, at any point', async ({ does }) => {
    const calm = await takeCalmWalk(subject)
    for (const point of subject.points.keys()) {
      const queryClient = new QueryClient()
      const walk = await beginWalk(subject, { world: createGatedWorld({ queryClient }) })
      await walk.goTo(point)

      await walk.world.perform(() => does(queryClient))
      await walk.persist()

      const { status, told, complaints } = await walk.account()
      expect({ point, status, told, complaints }).toEqual({
        point,
        status: subject.endsIn,
        told: calm.account.told,
        complaints: [],
      })
      await walk.stage.close()
    }
  })

  it('sends when it would, whatever the defaults of the host’s cache', async () => {
    const calm = await takeCalmWalk(subject)
    const queryClient = createHostileClient()
    hostile.add(queryClient)
    // A mutation of the host's own that never ends, in the scope that its defaults name.
    void new MutationObserver(queryClient, { mutationFn: () => new Promise(() => undefined) }).mutate()
    const walk = await beginWalk(subject, { world: createGatedWorld({ queryClient }) })

    for (const point of subject.points.keys()) {
      await walk.goTo(point)
      // Without a network, a prompt of Duo's that has not loaded is of no use.
      for (const frame of walk.world.page.querySelectorAll('iframe')) fireEvent.load(frame)
      await walk.world.perform(() => {
        window.dispatchEvent(new Event('offline'))
        window.dispatchEvent(new Event('visibilitychange'))
      })
      await walk.world.perform(() => window.dispatchEvent(new Event('online')))
      await walk.world.perform(() => window.dispatchEvent(new Event('offline')))
      expect({ point, ...walk.soFar() }).toEqual({ point, ...calm.upTo(point) })
    }

    expect(await walk.account()).toEqual(calm.account)
  })
}, callers)

// Questions are no secret: a host may keep them.
forEachSubject(
  (subject) => {
    it('can be passed after a reload, at any point, with what the host has persisted', async () => {
      const calm = await takeCalmWalk(subject)
      for (const point of subject.points.keys()) {
        const before = new QueryClient()
        const first = await beginWalk(subject, { world: createGatedWorld({ queryClient: before }) })
        await first.goTo(point)
        const text = persisted(before)
        await first.stage.close()

        const queryClient = new QueryClient()
        restore(queryClient, text)
        const walk = await beginWalk(subject, { world: createGatedWorld({ queryClient }) })
        expect({ point, ...walk.soFar() }).toEqual({ point, ...calm.upTo(0) })
        await walk.goTo()

        expect({ point, ...(await walk.account()) }).toEqual({ point, ...calm.account })
        await walk.stage.close()
      }
    })
  },
  callers.filter((subject) => subject !== kbaQuestions),
)
