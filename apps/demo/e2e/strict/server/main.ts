// A portal with a strict policy, in front of a simulator: `/?screen=challenge&rendering=stream&duo&twice&development`.
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import type { GatewayMethod } from '@mfa-challenge/contract/gateway'
import { serveSimulator } from '@mfa-challenge/simulator/node'
import { createPortal } from '../../../server/portal/createPortal.ts'
import { simulatorService } from '../../../server/service/simulatorService.ts'
import { renderings, screenNames } from '../page/StrictPageFacts.ts'
import { type BuiltPage, buildPage } from './buildPage.ts'
import { readEmbed, writeElementPage } from './elementPages.ts'
import { policies } from './policies.ts'
import { writePage } from './writePage.ts'

const served = await serveSimulator()
const { simulator } = served
const service = simulatorService(simulator)
let origin = ''
const portal = createPortal(service, () => [origin])
const builds = new Map<boolean, Promise<BuiltPage>>()

/** What travels, or, where somebody wants to hear React's warnings, what developers use. */
function buildFor(production: boolean): Promise<BuiltPage> {
  const build = builds.get(production) ?? buildPage({ production })
  builds.set(production, build)
  return build
}

/** As the gateway lists them to a session that begins with the page. */
async function methodsOf(): Promise<GatewayMethod[]> {
  const opened = await fetch(`${origin}/portal-api/session`)
  const [cookie = ''] = (opened.headers.get('Set-Cookie') ?? '').split(';')
  const listed = await fetch(`${origin}/mfa-gateway/mfa/methods`, { headers: { Cookie: cookie } })
  const { methods = [] }: { methods?: GatewayMethod[] } = await listed.json()
  return methods
}

async function pageFor(query: URLSearchParams) {
  const withDuo = query.has('duo')
  const methods = (await methodsOf()).filter(({ type }) => withDuo || type !== 'duo-web')
  const html = await writePage({
    facts: {
      screen: screenNames.find((name) => name === query.get('screen')) ?? 'challenge',
      simulatorUrl: simulator.url,
      methods,
    },
    rendering: renderings.find((name) => name === query.get('rendering')),
    roots: query.has('twice') ? ['first-', 'second-'] : ['only-'],
    built: await buildFor(!query.has('development')),
  })
  return { html, headers: policies(withDuo ? simulator.url : undefined) }
}

/** A file of either build. */
async function readAsset(path: string): Promise<Buffer | undefined> {
  for (const { folder } of await Promise.all(builds.values())) {
    const file = await readFile(join(folder, path)).catch(() => undefined)
    if (file !== undefined) return file
  }
  return undefined
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }

async function answer(url: string, response: ServerResponse): Promise<void> {
  const address = new URL(url, 'http://localhost')
  const { pathname } = address
  const written =
    pathname === '/'
      ? await pageFor(address.searchParams)
      : await writeElementPage(address, { methods: await methodsOf(), simulatorUrl: simulator.url })
  if (written !== undefined) {
    const { html, headers } = written
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(html)
    return
  }
  const asset = (await readEmbed(pathname)) ?? (await readAsset(pathname))
  // Browsers ask for an icon, unasked.
  if (pathname === '/favicon.ico') response.writeHead(204).end()
  else if (asset === undefined) response.writeHead(404).end()
  else response.writeHead(200, { 'Content-Type': types[extname(pathname)] ?? '' }).end(asset)
}

const server = createServer((request, response) => {
  portal(request, response, () => void answer(request.url ?? '/', response))
})

await buildFor(true)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') {
    origin = `http://127.0.0.1:${address.port}`
    process.stdout.write(`Portal: ${origin}\n`)
  }
})
process.once('SIGTERM', () => {
  server.closeAllConnections()
  const removed = [...builds.values()].map(async (build) => (await build).remove())
  void Promise.allSettled([served.close(), ...removed]).then(() => process.exit(0))
})
