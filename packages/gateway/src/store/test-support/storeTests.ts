import { expect, it } from 'vitest'
import type { GatewayStore } from '../GatewayStore.ts'

/** A store to test. */
export interface StoreUnderTest {
  store: GatewayStore
  /**
   * What another instance has of the same store.
   * @default store
   */
  other?: GatewayStore | undefined
  /** Lets time pass, by the clock of the store. */
  pass(ms: number): Promise<void>
}

const minute = 60_000
/** Time enough for one call of several, on the busiest machine. */
const long = { capacity: 3, perSecond: 0.01, keep: 0 }
/** Steps of 100 ms. */
const short = { capacity: 2, perSecond: 10, keep: 0 }

/**
 * Registers what every store must do. Stores with a real clock are tested, too: what must still be there is kept for long,
 * and what must be over was kept for a moment. Each test uses keys of its own.
 */
export function storeTests(open: () => StoreUnderTest) {
  it('keeps a text, and puts another in its place', async () => {
    const { store, other = store } = open()
    expect(await store.get('text')).toBeUndefined()
    await store.put('text', 'one', minute)
    await store.put('text', 'two: é "\\\n\0', minute)
    expect(await other.get('text')).toBe('two: é "\\\n\0')
    expect(await other.get('text')).toBe('two: é "\\\n\0')
    await store.put('empty', '', minute)
    expect(await store.get('empty')).toBe('')
  })

  it('forgets a text when its time is over, counted from when it was put last', async () => {
    const { store, pass } = open()
    await store.put('short', 'text', 20)
    await store.put('prolonged', 'text', 20)
    await store.put('prolonged', 'text', minute)
    await pass(21)
    expect(await store.get('short')).toBeUndefined()
    expect(await store.get('prolonged')).toBe('text')
  })

  it('gives out once what may be used once, however many ask at the same time', async () => {
    const { store, other = store } = open()
    await store.putOnce('once', 'text', minute)
    const given = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? store : other).takeOnce('once')))
    expect(given.filter((one) => one !== undefined)).toEqual(['text'])
    expect(await store.takeOnce('once')).toBeUndefined()
    await store.putOnce('once', '', minute)
    expect(await other.takeOnce('once')).toBe('')
  })

  it('gives nothing out whose time is over, or that nobody kept', async () => {
    const { store, pass } = open()
    await store.putOnce('short once', 'text', 20)
    await pass(21)
    expect(await store.takeOnce('short once')).toBeUndefined()
    expect(await store.takeOnce('never')).toBeUndefined()
  })

  it('never reads what may be used once, and never takes out what may be read', async () => {
    const { store } = open()
    await store.putOnce('both', 'once', minute)
    expect(await store.get('both')).toBeUndefined()
    await store.put('both', 'text', minute)
    expect(await store.takeOnce('both')).toBe('once')
    expect(await store.takeOnce('both')).toBeUndefined()
    expect(await store.get('both')).toBe('text')
  })

  it('counts everybody once, within a time that begins with the first', async () => {
    const { store, other = store } = open()
    const counts = await Promise.all(
      Array.from({ length: 10 }, (_, at) => (at % 2 ? store : other).count('many', minute)),
    )
    expect(counts.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const { endsInMs } of counts) {
      expect(endsInMs).toBeGreaterThan(0)
      expect(endsInMs).toBeLessThanOrEqual(minute)
    }
    expect((await store.count('others', minute)).count).toBe(1)
  })

  it('begins to count anew when the time is over, however often it was counted since', async () => {
    const { store, pass } = open()
    await store.count('brief', 60)
    await pass(30)
    const later = await store.count('brief', 60)
    // On a busy machine the first time is over by now.
    expect(later.endsInMs).toBeLessThanOrEqual(later.count === 2 ? 30 : 60)
    await pass(later.endsInMs + 1)
    expect((await store.count('brief', 60)).count).toBe(1)
  })

  it('takes from a bucket that fills steadily, and holds no more than it can', async () => {
    const { store, pass } = open()
    await store.takeFromBucket('full', short)
    await pass(700)
    const taken = await Promise.all(Array.from({ length: 6 }, () => store.takeFromBucket('full', short)))
    expect(taken.filter((one) => one.taken)).toHaveLength(2)
  })

  it('says when there will be one, and then there is', async () => {
    const { store, other = store, pass } = open()
    for (const taker of [store, other]) {
      const refused = await refusalOf(taker, 'when', short)
      expect(refused).toBeGreaterThan(0)
      expect(refused).toBeLessThanOrEqual(100)
      await pass(refused)
      expect(await taker.takeFromBucket('when', short)).toEqual({ taken: true })
    }
    const slow = await refusalOf(store, 'slow', long)
    expect(slow).toBeGreaterThan(50_000)
    expect(slow).toBeLessThanOrEqual(100_000)
  })

  it('leaves in the bucket what is kept for others', async () => {
    const { store, pass } = open()
    await store.takeFromBucket('kept', short)
    await pass(300)
    const keeping = { ...short, keep: 1 }
    const taken = await Promise.all(Array.from({ length: 4 }, () => store.takeFromBucket('kept', keeping)))
    expect(taken.filter((one) => one.taken)).toHaveLength(1)
    expect(await store.takeFromBucket('kept', short)).toEqual({ taken: true })
  })

  it('gives no more than the bucket and its rate allow, to all instances together', async () => {
    const { store, other = store, pass } = open()
    await store.takeFromBucket('rate', short)
    await pass(300)
    const begun = performance.now()
    let taken = 0
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all([store, other, store, other].map((one) => one.takeFromBucket('rate', short)))
      taken += answers.filter((one) => one.taken).length
      await pass(20)
    }
    expect(taken).toBeGreaterThanOrEqual(2 + 1)
    expect(taken).toBeLessThanOrEqual(2 + Math.ceil(Math.max(200, performance.now() - begun) / 100))
  })

  it('takes nothing while a bucket is stopped, and the longer stop stays', async () => {
    const { store, other = store, pass } = open()
    await store.takeFromBucket('stopped', short)
    await pass(300)
    await store.stopBucket('stopped', minute)
    await other.stopBucket('stopped', 10)
    const refused = await refusalOf(other, 'stopped', short)
    expect(refused).toBeGreaterThan(minute / 2)
    expect(refused).toBeLessThanOrEqual(minute)
    await pass(11)
    expect((await store.takeFromBucket('stopped', short)).taken).toBe(false)
  })

  it('goes on when the stop is over', async () => {
    const { store, pass } = open()
    await store.takeFromBucket('goes on', short)
    await pass(300)
    await store.stopBucket('goes on', 10)
    await store.stopBucket('goes on', 40)
    await pass(41)
    expect(await store.takeFromBucket('goes on', short)).toEqual({ taken: true })
  })
}

/** Takes until it is refused. */
async function refusalOf(store: GatewayStore, key: string, bucket: typeof short): Promise<number> {
  for (let asked = 0; asked < 20; asked += 1) {
    const answer = await store.takeFromBucket(key, bucket)
    if (!answer.taken) return answer.retryInMs
  }
  throw new Error('A bucket never came to its end.')
}
