import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { MountedServer } from './adapterTests.ts'

/** Serves on a free port. */
export async function listen(listener: RequestListener): Promise<MountedServer> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
