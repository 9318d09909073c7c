import { expect, it } from 'vitest'
import { createMemoryStore } from './createMemoryStore.ts'
import type { GatewayStore } from './GatewayStore.ts'
import { StoreUnavailable } from './StoreUnavailable.ts'
import { withinLimit } from './withinLimit.ts'

const bucket = { capacity: 5, perSecond: 1, keep: 0 }
const calls: [keyof GatewayStore, (store: GatewayStore) => Promise<unknown>][] = [
  ['put', (store) => store.put('key', 'value', 1_000)],
  ['get', (store) => store.get('key')],
  ['putOnce', (store) => store.putOnce('key', 'value', 1_000)],
  ['takeOnce', (store) => store.takeOnce('key')],
  ['count', (store) => store.count('key', 1_000)],
  ['takeFromBucket', (store) => store.takeFromBucket('key', bucket)],
  ['stopBucket', (store) => store.stopBucket('key', 1_000)],
]

it('limits every call there is', () => {
  expect(calls.map(([name]) => name).sort()).toEqual(Object.keys(createMemoryStore()).sort())
})

it.each(calls)('waits for %s no longer than it may, and takes no late answer', async (name, call) => {
  const reasons: string[] = []
  let answerLate: (value: unknown) => void = () => undefined
  const silent = {
    ...createMemoryStore(),
    [name]: () =>
      new Promise((resolve) => {
        answerLate = resolve
      }),
  }
  const limited = withinLimit(silent, 20, (reason) => reasons.push(reason))
  const asked = call(limited)
  await expect(asked).rejects.toBeInstanceOf(StoreUnavailable)
  answerLate('late')
  await expect(asked).rejects.toBeInstanceOf(StoreUnavailable)
  expect(reasons).toEqual(['late'])
})

it.each(calls)('tells that %s failed at once, without what the store said', async (name, call) => {
  const reasons: string[] = []
  const broken = {
    ...createMemoryStore(),
    [name]: () => {
      throw new Error('redis://user:password@host')
    },
  }
  const problem = await call(withinLimit(broken, 1_000, (reason) => reasons.push(reason))).catch(String)
  expect(problem).toBe('StoreUnavailable: the store failed')
  expect(reasons).toEqual(['failed'])
})

it.each(calls)('hands through what %s answers', async (_name, call) => {
  const [limited, plain] = [
    withinLimit(
      createMemoryStore(() => 0),
      1_000,
      () => undefined,
    ),
    createMemoryStore(() => 0),
  ]
  expect(await call(limited)).toEqual(await call(plain))
})
