import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type ServedSimulator, serveSimulator, type ServeSimulatorOptions } from '@mfa-challenge/simulator/node'
import { onTestFinished } from 'vitest'

/** A simulator on a port, with the variables that lead there. */
export async function serveTenant(
  options?: ServeSimulatorOptions,
): Promise<ServedSimulator & { environment: Record<string, string> }> {
  const served = await serveSimulator(options)
  onTestFinished(served.close)
  const { url, clientId, clientSecret } = served.simulator
  return { ...served, environment: { MFA_API_URL: url, MFA_CLIENT_ID: clientId, MFA_CLIENT_SECRET: clientSecret } }
}

/** Duo's variables as a simulator has them. */
export function duoVariables({ simulator: { duo } }: ServedSimulator): Record<string, string> {
  const { host, ikey, skey, akey } = duo
  return { MFA_DUO_HOST: host, MFA_DUO_IKEY: ikey, MFA_DUO_SKEY: skey, MFA_DUO_AKEY: akey }
}

/** A token of a simulator with these scopes alone. */
export async function tokenWith({ simulator }: ServedSimulator, scope: string): Promise<string> {
  const { clientId, clientSecret, url } = simulator
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope }
  const response = await fetch(`${url}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) })
  const { access_token: accessToken }: { access_token: string } = await response.json()
  return accessToken
}

/** Something on a port that is no tenant, or one that says odd things. */
export async function serveOther(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: string[] = []
    request.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    request.on('end', () => answer(request, response, chunks.join('')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

/** A token in the shape of a JWT, that says this. */
export function tokenThatSays(claims: Record<string, unknown>): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.signature-of-nobody`
}
