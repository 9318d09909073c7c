import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import '../duo-web-step/DuoWebStep.tsx'
import '../kba-step/KbaStep.tsx'
import '../okta-verify-step/OktaVerifyStep.tsx'
import '../rsa-step/RsaStep.tsx'
import '../token-step/TokenStep.tsx'
import { browserTurns, lookFor } from '../test-support/browserTurns.ts'
import { walks } from '../test-support/leftoversWalks.ts'
import { mountChallenge } from '../test-support/mountChallenge.tsx'
import { pageTraces } from '../test-support/pageTraces.ts'
import { seededChance } from '../test-support/seededChance.ts'
import { type LeftoversWatch, watchLeftovers } from '../test-support/watchLeftovers.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

/** React listens to the document from its first root on, for all that will follow. That is no trace of ours. */
async function startWatching(): Promise<LeftoversWatch> {
  const portal = createRoot(document.createElement('div'))
  portal.render(<p>The portal</p>)
  await browserTurns(5)
  return watchLeftovers()
}

interface Visit {
  watch: LeftoversWatch
  method: keyof typeof walks
  /** How many deeds are done. */
  deeds: number
  /** How it is then taken away: at rest, in the next deed that the service leaves without an answer, or anyhow. */
  when: 'atRest' | 'unanswered' | 'anyhow'
  chance: () => number
  hostsCache: QueryClient
}

/** Mounts a challenge, takes it away in the midst of a deed, and says what was there before and what is left. */
async function visit({ watch, method, deeds, when, chance, hostsCache }: Visit) {
  const strict = chance() < 0.5
  const before = pageTraces()
  const mounted = mountChallenge({ watch, strict, queryClient: chance() < 0.5 ? hostsCache : undefined })
  const { container, simulator, person, caches } = mounted
  let isOver = false
  let share = 1
  let advancing: Promise<unknown> = Promise.resolve()
  const walked = {
    root: container,
    simulator,
    person,
    find: <Found,>(look: () => Found | null | undefined) =>
      lookFor(look, { isOver: () => isOver, tick: () => vi.advanceTimersByTimeAsync(10) }),
    async advance(ms: number) {
      advancing = vi.advanceTimersByTimeAsync(ms * share)
      await advancing
    },
  }
  const walk = walks[method] ?? []
  for (const deed of walk.slice(0, deeds)) await deed(walked)

  // Otherwise it may even be taken away before it is drawn.
  if (when !== 'anyhow') await walked.find(() => container.querySelector('[data-step]'))
  share = chance()
  if (when === 'unanswered' || (when === 'anyhow' && chance() < 0.4)) mounted.fallSilent()
  const lastDeed = when === 'atRest' ? undefined : walk[deeds]?.(walked)
  for (let turn = when === 'anyhow' ? Math.floor(chance() * 12) : 12; turn > 0; turn -= 1) {
    await browserTurns(1)
    if (chance() < 0.3) await vi.advanceTimersByTimeAsync(1)
  }
  await advancing
  const alive = {
    ...watch.now(),
    frames: container.querySelectorAll('iframe').length,
    step: container.querySelector<HTMLElement>('[data-step]')?.dataset.step,
    outside: added(pageTraces(container), before),
  }

  mounted.unmount()
  isOver = true
  mounted.stopServing()
  await lastDeed
  await browserTurns(5)
  // What was to happen at once may have; what is to happen later must not be there.
  await vi.advanceTimersByTimeAsync(1)
  const left = {
    ...watch.now(),
    traces: added(pageTraces(), before),
    cached: [...caches].flatMap(cachedIn),
  }
  vi.clearAllTimers()
  watch.clear()
  sessionStorage.clear()
  return { alive, left }
}

/** What the custom element has in place of a cache keeps nothing but what is under way. */
function cachedIn(cache: QueryClient): readonly unknown[] {
  if ('underWay' in cache && cache.underWay instanceof Map) return [...cache.underWay]
  return [...cache.getQueryCache().getAll(), ...cache.getMutationCache().getAll()]
}

function added(now: readonly string[], before: readonly string[]): string[] {
  return now.filter((trace) => !before.includes(trace))
}

it('leaves nothing behind, whenever it is taken away', async () => {
  const seed = Math.floor(Math.random() * 2 ** 32)
  const chance = seededChance(seed)
  const watch = await startWatching()
  const hostsCache = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
  const nothing = { timers: 0, listeners: [], handlers: [], observers: [], calls: [], traces: [], cached: [] }
  const met = new Set<string | undefined>()

  const methods = Object.keys(walks)
  for (let round = 0; round < 100; round += 1) {
    const method = methods[round % methods.length] ?? ''
    const moments = (walks[method]?.length ?? 0) + 1
    const turn = Math.floor(round / methods.length)
    const deeds = turn % moments
    const when = (['atRest', 'unanswered'] as const)[Math.floor(turn / moments)] ?? 'anyhow'
    const where = `seed ${seed}, round ${round}: ${method} ${when} after ${deeds} deeds`
    const { alive, left } = await visit({ watch, method, deeds, when, chance, hostsCache }).catch((cause: unknown) => {
      throw new Error(`${where}, with this on the page: ${document.body.innerText}`, { cause })
    })

    expect({ where, ...left, outside: alive.outside }).toEqual({ where, ...nothing, outside: [] })
    for (const one of [...alive.listeners, alive.step]) met.add(one)
    if (alive.timers > 0) met.add('a timer')
    if (alive.frames > 0) met.add('a frame')
    if (alive.calls.length > 0) met.add('a call')
  }

  // It was taken away from the midst of all this, or the test would have seen nothing.
  expect([...met]).toEqual(expect.arrayContaining(everything))
}, 60_000)

const everything = [
  'choosing',
  'method',
  'succeeded',
  'a timer',
  'a frame',
  'a call',
  '[object Window] message',
  '[object Window] offline',
  '[object HTMLDocument] visibilitychange',
]
