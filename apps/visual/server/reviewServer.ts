import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { takeDecision } from './takeDecision.ts'
import { listenHere, type LocalServer } from './listenHere.ts'
import { readDecision } from './readDecision.ts'

export interface ReviewFolders {
  readonly reportFolder: string
  readonly baselineFolder: string
  readonly storybookFolder: string
}

/** Serves the page of the last run to this machine alone, and takes what is decided on it. */
export function serveReview(folders: ReviewFolders, options: { port: number; by: string }): Promise<LocalServer> {
  const report = sirv(folders.reportFolder, { dev: true })
  const storybook = sirv(folders.storybookFolder, { dev: true })
  // One after the other: each reads what the one before has written.
  let last: Promise<unknown> = Promise.resolve()

  const server = createServer((request, response) => {
    const notFound = () => void response.writeHead(404).end()
    if (!isFromHere(request)) {
      response.writeHead(403).end('Only the page itself may ask.')
    } else if (request.method === 'POST' && request.url === '/decisions') {
      last = last.then(() => answerDecision(request, response, folders, options.by))
    } else if (request.url?.startsWith('/storybook/') === true) {
      request.url = request.url.slice('/storybook'.length)
      storybook(request, response, notFound)
    } else {
      report(request, response, notFound)
    }
  })
  return listenHere(server, options.port)
}

/** A page elsewhere may send something too; its browser says where it comes from. A name that leads here is not here. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  return /^(127\.0\.0\.1|localhost):\d+$/.test(host) && (origin === undefined || origin === `http://${host}`)
}

async function answerDecision(request: IncomingMessage, response: ServerResponse, folders: ReviewFolders, by: string) {
  try {
    const decision = readDecision(await bodyOf(request))
    await takeDecision(decision, { ...folders, by })
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.end(await readFile(join(folders.reportFolder, 'report.json')))
  } catch (error) {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end(error instanceof Error ? error.message : String(error))
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk)
    if (text.length > 1_000_000) throw new Error('Too much at once.')
  }
  return text
}
