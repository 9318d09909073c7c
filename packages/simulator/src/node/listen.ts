import type { Server } from 'node:http'

/** Has a server listen. Gives the origin it can be reached at. */
export function listen(server: Server, { port, host }: { port: number; host: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      const actualPort = address !== null && typeof address === 'object' ? address.port : port
      resolve(`http://${reachableHost(host)}:${actualPort}`)
    })
  })
}

function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
