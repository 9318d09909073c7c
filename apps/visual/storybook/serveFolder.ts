import { createServer } from 'node:http'
import sirv from 'sirv'
import { listenHere, type LocalServer } from '../server/listenHere.ts'

/** Serves the files of a folder to this machine alone. Pages of any origin may load its fonts. */
export function serveFolder(folder: string): Promise<LocalServer> {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end()
    }),
  )
  return listenHere(server, 0)
}
