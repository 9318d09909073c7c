import { once } from 'node:events'
import type { Server } from 'node:http'

/** A server that this machine alone can reach. */
export interface LocalServer {
  /** Without a slash at its end. */
  readonly url: string
  close(): Promise<void>
}

/** Has a server listen to this machine alone. Port 0 is any free one. */
export async function listenHere(server: Server, port: number): Promise<LocalServer> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
