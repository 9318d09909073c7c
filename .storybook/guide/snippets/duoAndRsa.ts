import type { MfaMethod } from '@mfa-challenge/hooks'

/** Duo and RSA begin on your server, by calls that a JSON list can't carry. */
export function duoAndRsa(identityId: string): MfaMethod[] {
  return [
    {
      id: 'duo',
      type: 'duo-web',
      userId: identityId,
      // Signed with Duo's keys, which never leave your server.
      getSigRequest: async ({ signal }) => (await post('/portal/duo/sig-request', signal)).json(),
    },
    {
      id: 'rsa',
      type: 'rsa',
      getRequestId: async ({ signal }) => (await post('/portal/rsa/start', signal)).text(),
    },
  ]
}

async function post(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(path, { method: 'POST', signal })
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return response
}
