import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GatewayMethod } from '@mfa-challenge/contract/gateway'
import { leastPolicy } from './policies.ts'

/** What was built of the element: `npm run build`. */
const dist = join(import.meta.dirname, '../../../../../packages/embed/dist')

export interface WrittenPage {
  html: string
  headers: Record<string, string>
}

/**
 * Pages that are not in React, under the least policy: `/element?build=classic`, its attributes as the query says
 * (`&modal&shadow=open&locale=de`), and the same in a frame that may not submit forms: `/framed?…`.
 */
export async function writeElementPage(
  url: URL,
  { methods, simulatorUrl }: { methods: readonly GatewayMethod[]; simulatorUrl: string },
): Promise<WrittenPage | undefined> {
  if (url.pathname === '/framed') {
    const html = page('', `<iframe sandbox="allow-scripts allow-same-origin" src="/element${url.search}"></iframe>`)
    return { html, headers: { 'Content-Security-Policy': leastPolicy(["frame-src 'self'"]) } }
  }
  if (url.pathname !== '/element') return undefined
  const { build, duo, ...attributes } = Object.fromEntries(url.searchParams)
  const script =
    build === 'classic'
      ? `<script defer ${await checked('src', 'classic/mfa-challenge.de.js')}></script><script defer ${await checked('src', 'classic/mfa-challenge.js')}></script>`
      : `<script type="module" ${await checked('src', 'define.js')}></script>`
  // Duo's prompt is the simulator's here.
  const listed =
    duo === undefined
      ? {}
      : { methods: JSON.stringify(methods.map((one) => ({ ...one, extraOrigins: [simulatorUrl] }))) }
  const given = Object.entries({ gateway: '/mfa-gateway', ...listed, ...attributes })
  const html = page(
    `<link rel="stylesheet" ${await checked('href', 'styles.css')}>${script}`,
    `<main><mfa-challenge ${given.map(([name, value]) => `${name}="${escape(value)}"`).join(' ')}></mfa-challenge></main>`,
  )
  const frames = duo === undefined ? [] : [`frame-src ${simulatorUrl}`]
  return { html, headers: { 'Content-Security-Policy': leastPolicy(frames) } }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A file's address, and the hash that the browser compares it with. Throws where there is none: a browser would not look. */
async function checked(attribute: 'src' | 'href', file: string): Promise<string> {
  const hashes: Record<string, string> = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8'))
  const hash = hashes[file]
  if (hash === undefined) throw new Error(`integrity.json has no hash for ${file}. Build it anew: npm run build`)
  return `${attribute}="/embed/${file}" integrity="${hash}"`
}

/** A file that the element is built of. */
export async function readEmbed(pathname: string): Promise<Buffer | undefined> {
  const name = /^\/embed\/([\w./-]+)$/.exec(pathname)?.[1]
  if (name === undefined || name.includes('..')) return undefined
  return readFile(join(dist, name)).catch(() => undefined)
}

function page(head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A strict portal that is not in React</title>
${head}
</head>
<body>
${body}
</body>
</html>
`
}
