// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { beginWalk } from '../react/test-support/beginWalk.ts'
import { createGatedWorld } from '../react/test-support/createGatedWorld.tsx'
import { forEachSubject } from '../react/test-support/forEachSubject.ts'
import { oktaVerify, rsa, verificationPoll } from '../react/test-support/pollSubjects.ts'
import { pendingToken } from '../react/test-support/tokenSubjects.ts'
import { documentVisibility } from '../visibility/Visibility.ts'

const page = (event: 'pagehide' | 'pageshow') => () => void window.dispatchEvent(new Event(event))

forEachSubject(
  (subject) => {
    const asking = subject.points.findIndex(({ name }) => name.startsWith('while it is asked about'))

    /** Somebody whose page is asking how things stand. */
    async function beginAsking() {
      const walk = await beginWalk(subject, { world: createGatedWorld({ visibility: documentVisibility }) })
      await walk.goTo(asking)
      return walk
    }

    it('calls off a request that is open when the page is left, and asks nothing until it is shown again', async () => {
      const { world, soFar } = await beginAsking()
      const { asked, open } = soFar()
      expect(open).toHaveLength(1)

      await world.perform(page('pagehide'))
      expect(soFar()).toMatchObject({ calledOff: open, open: [] })
      await world.advance(60_000)
      expect(soFar().asked).toEqual(asked)

      await world.perform(page('pageshow'))
      await world.advance(500)
      expect(soFar()).toMatchObject({ asked: [...asked, ...open], open })
    })

    it('asks nothing while the page is left between two requests', async () => {
      const { world, goTo, soFar } = await beginAsking()
      await goTo(asking + 1)
      const { asked } = soFar()

      await world.perform(page('pagehide'))
      await world.advance(60_000)

      expect(soFar()).toMatchObject({ asked, calledOff: [] })
    })

    it('counts no failure for that, however often', async () => {
      const { world, persist, soFar } = await beginAsking()
      const { status } = soFar()

      for (let time = 0; time < 6; time += 1) {
        await world.perform(page('pagehide'))
        await world.perform(page('pageshow'))
        await world.advance(500)
        expect(soFar().status).toBe(status)
      }

      await persist()
      expect(soFar().status).toBe('succeeded')
    })
  },
  [pendingToken, oktaVerify, rsa, verificationPoll],
)
