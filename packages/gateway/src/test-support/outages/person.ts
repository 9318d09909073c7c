import { basePath, portal } from '../openGateway.ts'

/** What somebody's browser does over and over: asks for the protected thing, and proves who they are. */
export interface PersonOptions {
  name: string
  /** An instance, as a load balancer would choose. */
  server: () => string
  /** Called with the proof each time the portal let them through. */
  onPassed: (assertion: string) => void
  signal: AbortSignal
}

interface Reply {
  status: number
  headers: Headers
  body: { status?: string; requestId?: string }
}

/** Comes back where anything fails, as the page's client does. Ends with the signal. */
export async function keepProving(options: PersonOptions): Promise<void> {
  while (!options.signal.aborted) await proveOnce(options).catch(() => pause(options.signal))
}

async function proveOnce({ name, server, onPassed, signal }: PersonOptions): Promise<void> {
  const ask = async (path: string, body: object, headers: Record<string, string> = {}): Promise<Reply> => {
    const response = await fetch(server() + path, {
      method: 'POST',
      headers: { Cookie: `session=${name}`, Origin: portal, 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal,
    })
    return { status: response.status, headers: response.headers, body: await response.json().catch(() => ({})) }
  }

  const demanded = await ask('/approve', {})
  const id = /mfa_transaction="([^"]+)"/.exec(demanded.headers.get('WWW-Authenticate') ?? '')?.[1]
  if (id === undefined) throw new Error('not asked')
  const proven = { 'MFA-Transaction': id }
  const started = await ask(`${basePath}/mfa/okta-verify/verify`, {}, proven)
  const { requestId } = started.body
  if (started.status !== 200 || !requestId) throw new Error('not started')

  for (;;) {
    const polled = await ask(`${basePath}/mfa/okta-verify/poll`, { requestId }, { ...proven, Prefer: 'wait=2' })
    // Nothing is known of it any more, or never was: from the start.
    if (polled.status === 400 || polled.status === 404) return
    if (polled.status !== 200) await pause(signal)
    else if (polled.body.status === 'SUCCESS') return present(polled.headers.get('MFA-Assertion') ?? '')
    else if (polled.body.status !== 'PENDING') return
  }

  /** Again where nobody can tell. A 401 is the end of this proof. */
  async function present(assertion: string): Promise<void> {
    for (;;) {
      const { status } = await ask('/approve', {}, { 'MFA-Assertion': assertion })
      if (status === 200) return onPassed(assertion)
      if (status === 401) return
      await pause(signal)
    }
  }
}

/** A load balancer, and a page, come back after a moment. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 150)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
