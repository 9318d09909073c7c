import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { BuiltPages } from '../make/buildPages.ts'

const root = join(import.meta.dirname, '../../../..')
const probe = readFileSync(join(import.meta.dirname, '../probe/probe.js'), 'utf8')

/** What a gateway lists. */
const methods = [
  { id: 'sms-work', type: 'token', deliveryType: 'SMS_WORK', codeLength: 6, userAlias: 'will' },
  { id: 'voice-work', type: 'token', deliveryType: 'VOICE_WORK', codeLength: 6, userAlias: 'will' },
  { id: 'email-work', type: 'token', deliveryType: 'EMAIL_WORK', codeLength: 6, userAlias: 'will' },
]

export interface ServedPages {
  url: string
  /** How often the list of methods was asked for. */
  asked(): number
  stop(): Promise<void>
}

/** Serves what a framework's page is made of: `/` is empty, and `/written` as a server has written it. */
export async function servePages({ client, html = '' }: BuiltPages): Promise<ServedPages> {
  let asked = 0
  const document = (body: string) => `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/styles.css"><script src="/probe.js"></script><script src="/client.js"></script>
    <body>${body}</body></html>`
  const files: Readonly<Record<string, () => [string, string]>> = {
    '/': () => ['text/html', document('<div id="root"></div>')],
    '/written': () => ['text/html', document(html)],
    '/client.js': () => ['text/javascript', client],
    '/probe.js': () => ['text/javascript', probe],
    '/styles.css': () => ['text/css', readFileSync(join(root, 'packages/embed/dist/styles.css'), 'utf8')],
    '/element.js': () => [
      'text/javascript',
      readFileSync(join(root, 'packages/embed/dist/classic/mfa-challenge.js'), 'utf8'),
    ],
    '/mfa-gateway/mfa/methods': () => {
      asked += 1
      return ['application/json', JSON.stringify({ methods })]
    },
  }
  const server = createServer(({ url = '/' }, res) => {
    const [type, text] = files[url]?.() ?? ['text/plain', '']
    res.writeHead(files[url] === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` }).end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return {
    url: `http://localhost:${address.port}`,
    asked: () => asked,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
