// Asks one client of Redis what a line of standard input says, and tells what came of it, one line of JSON each.
import { createInterface } from 'node:readline'

const [name, url] = process.argv.slice(2)

function say(what) {
  process.stdout.write(`${JSON.stringify({ ...what, at: Date.now() })}\n`)
}

async function redisClient(options) {
  const { createClient } = await import('@redis/client')
  const client = createClient({ url, ...options })
  client.on('error', () => undefined)
  await client.connect()
  return (...words) => client.sendCommand(words)
}

async function ioredis(Client, options, commandTimeout) {
  const client = new Client(url, options)
  client.on('error', () => undefined)
  await new Promise((resolve) => client.once('ready', resolve))
  // On a busy machine it would end the handshake, too.
  if (commandTimeout !== undefined) client.options.commandTimeout = commandTimeout
  return (...words) => client.call(...words)
}

const clients = {
  '@redis/client': () => redisClient({}),
  '@redis/client, no queue': () => redisClient({ disableOfflineQueue: true }),
  '@redis/client, no queue, timeout 50 ms': () =>
    redisClient({ disableOfflineQueue: true, commandOptions: { timeout: 50 } }),
  '@redis/client, no queue, socketTimeout 1.5 s': () =>
    redisClient({ disableOfflineQueue: true, pingInterval: 500, socket: { socketTimeout: 1500 } }),
  ioredis: async () => ioredis((await import('ioredis')).Redis, {}),
  'ioredis, commandTimeout 50 ms, no queue': async () =>
    ioredis((await import('ioredis')).Redis, { enableOfflineQueue: false }, 50),
  iovalkey: async () => ioredis((await import('iovalkey')).Redis, {}),
}

const call = await clients[name]()
say({ ready: true })
for await (const line of createInterface({ input: process.stdin })) {
  const { id, words } = JSON.parse(line)
  call(...words).then(
    (reply) => say({ id, reply }),
    (error) => say({ id, error: `${error.name}: ${error.message}` }),
  )
  say({ id, asked: true })
}
process.exit()
