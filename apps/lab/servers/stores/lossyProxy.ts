import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** Stands between a client and Redis. */
export interface LossyProxy {
  url: string
  /** The next answer is swallowed, and the connection broken. From then on it passes everything again. */
  loseNextAnswer(): void
  stop(): void
}

export async function startLossyProxy(port: number): Promise<LossyProxy> {
  const sockets = new Set<Socket>()
  let loses = false
  const server = createServer((client) => {
    const redis = connect(port, '127.0.0.1')
    for (const socket of [client, redis]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        client.destroy()
        redis.destroy()
      })
    }
    client.on('data', (bytes) => redis.write(bytes))
    redis.on('data', (bytes) => {
      if (loses) {
        loses = false
        client.destroy()
      } else client.write(bytes)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return {
    url: `redis://127.0.0.1:${address.port}`,
    loseNextAnswer() {
      loses = true
    },
    stop() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
