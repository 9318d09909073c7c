import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@redis/client'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { type RedisServer, startRedisServer } from '../../test-support/redisServer.ts'
import { type ConnectedRedisStore, connectRedisStore } from './connectRedisStore.ts'

const minute = 60_000
const ends: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

async function startServer(settings: readonly string[] = []): Promise<RedisServer> {
  const server = await startRedisServer({ settings })
  ends.push(() => server.remove())
  return server
}

async function connect(server: RedisServer): Promise<ConnectedRedisStore> {
  const store = await connectRedisStore({ url: server.url })
  ends.push(() => store.close())
  return store
}

/** For what an operator does. */
async function command(server: RedisServer, ...words: string[]): Promise<unknown> {
  const client = createClient({ url: server.url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await client.sendCommand(words)
  } finally {
    client.destroy()
  }
}

/** Proves that data came back: else that one use is refused would prove nothing. */
async function expectKept(server: RedisServer) {
  expect(await command(server, 'EXISTS', 'mfa:once:key')).toBe(1)
  const store = await connect(server)
  expect(await store.get('proof')).toBe('it came back')
  return store
}

it('gives nothing out a second time when an older snapshot is restored', async () => {
  const server = await startServer()
  const store = await connect(server)
  await store.put('proof', 'it came back', minute)
  await store.putOnce('key', 'text', minute)
  await command(server, 'SAVE')
  const older = join(server.folder, 'older.rdb')
  copyFileSync(join(server.folder, 'dump.rdb'), older)

  expect(await store.takeOnce('key')).toBe('text')
  await server.kill()
  copyFileSync(older, join(server.folder, 'dump.rdb'))
  await server.start()

  const again = await expectKept(server)
  expect(await again.takeOnce('key')).toBeUndefined()
})

it.each([
  ['a snapshot', ['--save', '3600 1']],
  ['a log of what was written', ['--appendonly', 'yes', '--appendfsync', 'always']],
])('gives nothing out that a server had before it was started again, from %s', async (_, settings) => {
  const server = await startServer(settings)
  const store = await connect(server)
  await store.put('proof', 'it came back', minute)
  await store.putOnce('key', 'text', minute)
  await server.stop()
  await server.start()

  const again = await expectKept(server)
  expect(await again.takeOnce('key')).toBeUndefined()
})

it('gives nothing out when it comes back empty, and keeps what is new', async () => {
  const server = await startServer()
  const store = await connect(server)
  await store.putOnce('key', 'text', minute)
  await server.kill()
  await server.start()

  const again = await connect(server)
  expect(await again.takeOnce('key')).toBeUndefined()
  await again.putOnce('key', 'new', minute)
  expect(await again.takeOnce('key')).toBe('new')
})

it('gives nothing out a second time by a server that followed another one meanwhile', async () => {
  const lead = await startServer(['--repl-diskless-sync-delay', '0'])
  const behind = await startServer(['--repl-diskless-sync-delay', '0'])
  await follow(behind, lead)
  const store = await connect(lead)
  await store.put('proof', 'it came back', minute)
  await store.putOnce('key', 'text', minute)
  await vi.waitFor(async () => expect(await command(behind, 'EXISTS', 'mfa:once:key')).toBe(1), { timeout: 4_000 })
  await command(behind, 'REPLICAOF', 'NO', 'ONE')

  // What is taken now, the one that was left behind never hears of.
  expect(await store.takeOnce('key')).toBe('text')
  await follow(lead, behind)
  await command(lead, 'REPLICAOF', 'NO', 'ONE')

  const again = await expectKept(lead)
  expect(await again.takeOnce('key')).toBeUndefined()
})

async function follow(server: RedisServer, lead: RedisServer) {
  await command(server, 'REPLICAOF', '127.0.0.1', String(lead.port))
  await vi.waitFor(
    async () => expect(await command(server, 'INFO', 'replication')).toContain('master_link_status:up'),
    { timeout: 4_000 },
  )
}

it('takes buckets for empty at each start, whatever a snapshot says', async () => {
  const bucket = { capacity: 100, perSecond: 100, keep: 0 }
  const server = await startServer(['--save', '3600 1'])
  const store = await connect(server)
  const before = await store.takeFromBucket('key', { ...bucket, perSecond: 1_000_000 })
  expect(before.taken).toBe(false)
  await store.put('proof', 'it came back', minute)
  await server.stop()
  await server.start()

  const again = await connect(server)
  expect(await again.get('proof')).toBe('it came back')
  expect(await again.takeFromBucket('key', { ...bucket, perSecond: 0.01 })).toEqual({
    taken: false,
    retryInMs: 100_000,
  })
})

it('rejects at once while Redis is away, and goes on by itself when it is back', async () => {
  const server = await startServer()
  const store = await connect(server)
  await server.kill()
  await vi.waitFor(async () => expect(store.get('key')).rejects.toThrow('offline'), { timeout: 4_000 })
  const begun = performance.now()
  await expect(store.putOnce('key', 'text', minute)).rejects.toThrow('offline')
  expect(performance.now() - begun).toBeLessThan(1_000)

  await server.start()
  await vi.waitFor(() => store.putOnce('key', 'text', minute), { timeout: 4_000 })
  expect(await store.takeOnce('key')).toBe('text')
})

it('leaves a Redis that has gone silent, and goes on when it is heard again', { timeout: 15_000 }, async () => {
  const server = await startServer()
  const store = await connect(server)
  server.freeze()
  onTestFinished(() => server.thaw())
  await expect(store.count('key', minute)).rejects.toThrow('imeout')
  server.thaw()
  await vi.waitFor(() => store.put('key', 'text', minute), { timeout: 4_000 })
})

it('says at the start that there is no Redis, and never how one signs in there', async () => {
  const server = await startServer()
  await server.kill()
  const place = `127.0.0.1:${server.port}`
  const refused = connectRedisStore({ url: `redis://user:a-secret@${place}`, connectWithinMs: 300 })
  await expect(refused).rejects.toThrow(`no Redis at ${place}`)
  await expect(refused).rejects.not.toThrow('a-secret')
})
