import { once } from 'node:events'
import { createServer } from 'node:http'
import sirv from 'sirv'

export interface ServedFolder {
  url: string
  close(): Promise<void>
}

/** Serves the files of a folder to this machine alone. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const files = sirv(folder, { etag: true })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end()
    }),
  )
  server.listen(0, '127.0.0.1')
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
