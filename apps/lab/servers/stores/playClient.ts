import { setTimeout as wait } from 'node:timers/promises'
import { type RedisServer, startRedisServer } from '../../../../packages/gateway/src/test-support/redisServer.ts'
import { ClientProcess } from './ClientProcess.ts'
import type { StoreClient } from './clients.ts'
import { startLossyProxy } from './lossyProxy.ts'
import type { StoreFinding } from './StoreFinding.ts'

/** How long a call is waited for while its store is away, and while it is silent. */
export const awayMs = 90_000
export const silentMs = 30_000

/** Kills, silences and brings back the store of one client after the other. */
export async function playClient(client: StoreClient, folder: string): Promise<StoreFinding> {
  return {
    client,
    ...(await inStore(client, folder, whenKilled)),
    ...(await inStore(client, folder, whenSilent)),
    ...(await whenAnswerIsLost(client, folder)),
  }
}

async function inStore<Found>(
  { name }: StoreClient,
  folder: string,
  play: (client: ClientProcess, server: RedisServer) => Promise<Found>,
): Promise<Found> {
  const server = await startRedisServer()
  const client = new ClientProcess(name, server.url, folder)
  try {
    await client.ready()
    return await play(client, server)
  } finally {
    await client.stop()
    await server.remove()
  }
}

async function whenKilled(client: ClientProcess, server: RedisServer) {
  server.freeze()
  const onItsWay = await client.ask('INCR', 'way')
  await wait(100)
  await server.kill()
  await wait(300)
  const whileAway = await client.ask('INCR', 'away')
  const [killed, away] = await Promise.all([client.end(onItsWay, awayMs), client.end(whileAway, awayMs)])
  await server.start()
  return { killed, away, back: await answeredAgain(client) }
}

/** Asks again and again, without waiting for what hangs. */
async function answeredAgain(client: ClientProcess): Promise<number | undefined> {
  const begun = Date.now()
  while (Date.now() - begun < awayMs) {
    const ended = await client.end(await client.ask('GET', 'anything'), 60_000)
    if (ended.after !== undefined && ended.error === undefined) return Date.now() - begun
    await wait(20)
  }
  return undefined
}

async function whenSilent(client: ClientProcess, server: RedisServer) {
  server.freeze()
  const call = await client.ask('INCR', 'silent')
  const silent = await client.end(call, silentMs)
  server.thaw()
  return { silent, thawed: await client.end(call, 10_000) }
}

async function whenAnswerIsLost({ name }: StoreClient, folder: string) {
  const server = await startRedisServer()
  const proxy = await startLossyProxy(server.port)
  const client = new ClientProcess(name, proxy.url, folder)
  const counter = new ClientProcess('@redis/client', server.url, folder)
  try {
    await Promise.all([client.ready(), counter.ready()])
    // What the client itself sends at the start is over.
    await wait(300)
    proxy.loseNextAnswer()
    const lost = await client.end(await client.ask('INCR', 'runs'), awayMs)
    await wait(1_000)
    return { lost, lostRuns: Number(await counter.read('runs')) }
  } finally {
    await Promise.all([client.stop(), counter.stop()])
    proxy.stop()
    await server.remove()
  }
}
