import { createServer, type IncomingMessage, type OutgoingHttpHeaders, request, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { signInPages } from './signInPages.ts'

/** A method as the portal's server tells it. */
interface SessionMethod {
  id: string
  type: string
  count?: number
}

export interface ServedPortal {
  /** `http://localhost:4200` */
  readonly url: string
  /** Which way there is to confirm from now on, and how many questions are asked. */
  offer(type: 'token' | 'kba' | 'rsa', count?: number): void
  stop(): void
}

/** The demo and a page to sign in at, on one origin: a password manager keeps a login for that. */
export async function servePortal(demo: string): Promise<ServedPortal> {
  let offered: Pick<SessionMethod, 'type' | 'count'> = { type: 'token' }
  const narrow = (session: { methods: SessionMethod[] }) => {
    const method = session.methods.find(({ type }) => type === offered.type)
    return { ...session, methods: method === undefined ? [] : [{ ...method, ...offered }] }
  }

  const serve = async (asked: IncomingMessage, answer: ServerResponse) => {
    const { pathname } = new URL(asked.url ?? '/', demo)
    const signIn = signInPages[pathname]
    if (signIn !== undefined) return send(answer, { 'content-type': 'text/html; charset=utf-8' }, signIn)
    const body = await read(asked)
    const alone = pathname.endsWith('/mfa/kba/authenticate') ? onlyAnswer(body) : undefined
    if (alone !== undefined) return send(answer, json, passed(alone))
    const came = await forward(demo, asked, body).catch(() => undefined)
    if (came === undefined) return void answer.writeHead(502).end()
    if (pathname !== '/portal-api/session') {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      came.pipe(answer)
      return
    }
    send(
      answer,
      { ...json, 'set-cookie': came.headers['set-cookie'] },
      JSON.stringify(narrow(JSON.parse(await read(came)))),
    )
  }
  const server = createServer((asked, answer) => void serve(asked, answer))
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The portal has no port.')
  return {
    url: `http://localhost:${address.port}`,
    offer: (type, count) => {
      offered = count === undefined ? { type } : { type, count }
    },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const json = { 'content-type': 'application/json' }

function send(answer: ServerResponse, headers: OutgoingHttpHeaders, body: string) {
  answer.writeHead(200, JSON.parse(JSON.stringify(headers))).end(body)
}

/** The simulator wants two right answers at least. A tenant may ask one: its id, where that is so. */
function onlyAnswer(body: string): string | undefined {
  const answers: { id: string }[] = JSON.parse(body)
  return answers.length === 1 ? answers[0]?.id : undefined
}

const passed = (questionId: string) =>
  JSON.stringify({ status: 'SUCCESS', kbaAuthResponseItems: [{ questionId, isVerified: true }] })

async function forward(
  demo: string,
  { url, method, headers }: IncomingMessage,
  body: string,
): Promise<IncomingMessage> {
  const { hostname, port } = new URL(demo)
  // Not packed: one answer is read here.
  const sent = request({ hostname, port, path: url, method, headers: { ...headers, 'accept-encoding': 'identity' } })
  sent.end(body)
  return new Promise((resolve, reject) => {
    sent.once('response', resolve)
    sent.once('error', reject)
  })
}

async function read(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}
