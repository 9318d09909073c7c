import { createClient } from '@redis/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startRedisServer, type RedisServer } from '../../test-support/redisServer.ts'
import { storeTests } from '../test-support/storeTests.ts'
import { type ConnectedRedisStore, connectRedisStore } from './connectRedisStore.ts'
import { createRedisStore } from './createRedisStore.ts'

let server: RedisServer
let store: ConnectedRedisStore
let other: ConnectedRedisStore

beforeAll(async () => {
  server = await startRedisServer()
  store = await connectRedisStore({ url: server.url })
  other = await connectRedisStore({ url: server.url })
})

afterAll(async () => {
  store.close()
  other.close()
  await server.remove()
})

describe('as every store', () => {
  // A timer may end a moment early, by the clock of another process.
  // A timer may end a moment early, by the clock of another process.
  storeTests(() => ({ store, other, pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms + 3)) }))
})

async function hostsClient(options: Parameters<typeof createClient>[0] = {}) {
  const client = createClient({ url: server.url, disableOfflineQueue: true, ...options })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

it("takes a host's own client, and keeps portals apart by prefix", async () => {
  const client = await hostsClient()
  const ours = createRedisStore({ client, prefix: 'portal-a' })
  const theirs = createRedisStore({ client, prefix: 'portal-b' })
  await ours.putOnce('key', 'text', 60_000)
  expect(await theirs.takeOnce('key')).toBeUndefined()
  expect(await ours.takeOnce('key')).toBe('text')
  client.destroy()
})

it('refuses a client that queues while Redis is away', () => {
  const client = createClient({ url: server.url })
  expect(() => createRedisStore({ client })).toThrow('disableOfflineQueue: true')
})

it('sends a script whole where the server has lost it, and runs it once', async () => {
  const client = await hostsClient()
  await store.count('flushed', 60_000)
  await client.scriptFlush()
  expect((await store.count('flushed', 60_000)).count).toBe(2)
  client.destroy()
})

it('leaves nothing in Redis for good', async () => {
  const client = await hostsClient()
  await store.put('a', 'text', 60_000)
  await store.putOnce('a', 'text', 60_000)
  await store.count('a', 60_000)
  await store.takeFromBucket('a', { capacity: 3, perSecond: 1, keep: 0 })
  await store.stopBucket('b', 1_000)
  const keys = await client.keys('*')
  expect(keys.length).toBeGreaterThan(4)
  const left = await Promise.all(keys.map((key) => client.pTTL(key)))
  expect(keys.filter((_, at) => (left[at] ?? -1) <= 0)).toEqual([])
  client.destroy()
})

it('remembers what was taken from a bucket for as long as it matters, a short stop or none', async () => {
  const client = await hostsClient()
  await store.takeFromBucket('slow', { capacity: 10, perSecond: 0.1, keep: 0 })
  await store.stopBucket('slow', 1)
  expect(await client.pTTL('mfa:bucket:slow')).toBeGreaterThan(50_000)
  client.destroy()
})

it('needs no more rights than it says', async () => {
  const client = await hostsClient()
  const rights =
    '~mfa:* +@connection +eval +evalsha +info +time +get +set +getdel +incr +pttl +pexpire +hmget +hset'.split(' ')
  await client.sendCommand(['ACL', 'SETUSER', 'gateway', 'on', '>a-password', ...rights])
  const least = await connectRedisStore({ url: server.url.replace('//', '//gateway:a-password@') })
  await client.scriptFlush()
  await least.put('rights', 'text', 60_000)
  await least.putOnce('rights', 'text', 60_000)
  expect([await least.get('rights'), await least.takeOnce('rights')]).toEqual(['text', 'text'])
  expect((await least.count('rights', 60_000)).count).toBe(1)
  await least.stopBucket('rights', 60_000)
  expect((await least.takeFromBucket('rights', { capacity: 1, perSecond: 1, keep: 0 })).taken).toBe(false)
  least.close()
  least.close()
  client.destroy()
})

it('says that something else than expected came, and not what it was', async () => {
  await store.putOnce('odd', 'a secret', 60_000)
  const odd = createRedisStore({
    client: { eval: async () => Buffer.from('a secret'), evalSha: async () => Buffer.from('a secret') },
  })
  const refused = odd.takeOnce('odd')
  await expect(refused).rejects.toThrow('mapping of types')
  await expect(refused).rejects.not.toThrow('a secret')
})
