import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../test-support/outages/openWorld.ts'

/** What goes wrong, under load, and is mended after a while. */
const outages: [
  name: string,
  begin: (world: World) => Promise<void> | void,
  end: (world: World) => Promise<void> | void,
][] = [
  [
    'an instance is killed',
    ({ instances: [, second] }) => second.kill(),
    ({ instances: [, second] }) => second.start(),
  ],
  ['Redis is killed', ({ redis }) => redis.kill(), ({ redis }) => redis.start()],
  ['Redis is silent', ({ redis }) => redis.freeze(), ({ redis }) => redis.thaw()],
  [
    'Redis comes back empty at once',
    async ({ redis }) => {
      await redis.kill()
      await redis.start()
    },
    () => undefined,
  ],
  ['the service is slow', ({ simulator }) => simulator.addFault({ kind: 'slow', delayMs: 900 }), mend],
  ['the service drops connections', ({ simulator }) => simulator.addFault({ kind: 'dropped' }), mend],
  ['the service fails', ({ simulator }) => simulator.addFault({ kind: 'serverError' }), mend],
  ['the service is busy', ({ simulator }) => simulator.addFault({ kind: 'rateLimited', retryAfter: '1' }), mend],
  ['the service answers with pages', ({ simulator }) => simulator.addFault({ kind: 'html' }), mend],
  ['the service has words nobody knows', ({ simulator }) => simulator.addFault({ kind: 'unknownStatus' }), mend],
  ['the service lies about what was approved', ({ lies }) => lies.tell(), ({ lies }) => lies.stop()],
]

function mend({ simulator }: World) {
  simulator.clearFaults()
}

let world: World
beforeAll(async () => {
  world = await openWorld({ honest: 5, neverApproving: 2 })
  await world.everybodyPasses()
}, 20_000)
afterAll(() => world.close(), 20_000)

it.each(outages)(
  'lets nobody in, leaves nobody stuck, and recovers, where %s',
  { timeout: 40_000 },
  async (_name, begin, end) => {
    await begin(world)
    await world.goesOnFor(1_500)
    await end(world)
    await world.everybodyPasses()
    expect(world.wronglyPassed()).toEqual([])
  },
)

it('took no proof twice, and takes none of them now', async () => {
  const used = world.usedAssertions()
  expect(used.length).toBeGreaterThan(outages.length)
  expect(new Set(used).size).toBe(used.length)
  for (const assertion of used) expect(await world.present(assertion)).toBe(401)
})

it('counted what it could not do, and says so', () => {
  const counts = world.counts()
  expect(counts.storeUnavailable).toBeGreaterThan(0)
  expect(counts.attemptsWithoutStore + counts.oneUseWithoutStore + counts.pacingWithoutStore).toBeGreaterThan(0)
})
