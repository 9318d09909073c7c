// A bare proxy on node:http, to measure against: it adds the token, and passes on what comes.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { givenText, serveParent } from '../children/inChild.ts'
import { listen } from '../children/listen.ts'
import { memoryInUse } from '../children/memoryInUse.ts'
import { heldPath, openedPath, type ProxyGiven } from './ProxyGiven.ts'

const { serviceUrl, accessToken }: ProxyGiven = JSON.parse(givenText())

const server = createServer((request, response) => {
  if (request.url === heldPath) request.resume()
  else if (request.url === openedPath) request.resume().on('end', () => response.end('{}'))
  else passOn(request, response).catch(() => response.destroy())
})
serveParent({ url: await listen(server) }, memoryInUse)

async function passOn(request: IncomingMessage, response: ServerResponse) {
  const { method = 'POST', url = '/' } = request
  const answer = await fetch(`${serviceUrl}${url}`, {
    method,
    headers: {
      Authorization: `Bearer ${accessToken}`,
      'Content-Type': 'application/json',
      'slpt-forwarding': '203.0.113.7',
    },
    body: new Uint8Array(await buffer(request)),
  })
  response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? 'application/json' })
  if (answer.body === null) response.end()
  else await pipeline(answer.body, response)
}
