/** A request that came in, read. */
interface SeenRequest {
  method: string
  path: string
  headers: Headers
  body: string
  mode: Request['mode']
  cache: Request['cache']
  redirect: Request['redirect']
  /** It was called off before it was answered. */
  isCalledOff: boolean
}

export interface StandInGatewayOptions {
  /** What `GET /mfa/methods` lists. */
  methods?: readonly object[] | undefined
  /** What each 401 says of the methods it allows. */
  allowed?: string | undefined
}

const passphrase = { id: 'own', type: 'other', method: 'passphrase', asks: 'code', label: 'Passphrase' }

/**
 * Stands for a portal's server: what is under `/api` is done only with an assertion for exactly that request, and
 * `/mfa-gateway` speaks a gateway's paths. The right code is `123456`, a device says yes by `approve()`.
 */
export function createStandInGateway({ methods = [passphrase], allowed }: StandInGatewayOptions = {}) {
  const seen: SeenRequest[] = []
  const transactions = new Map<string, string>()
  const unused = new Map<string, string>()
  const held = new Set<() => void>()
  const listed = { methods }
  const fault: { answer?: Breaker | undefined } = {}
  let issued = 0
  let isApproved = false

  const passed = (headers: Headers, body: object = {}) => {
    const named = (headers.get('MFA-Transaction') ?? '').split(' ').filter((id) => transactions.has(id))
    const assertions = named.map((id) => {
      const assertion = `assertion.${id}.${++issued}`
      unused.set(assertion, transactions.get(id) ?? '')
      return assertion
    })
    return Response.json(
      { status: 'SUCCESS', ...body },
      assertions.length === 0 ? {} : { headers: { 'MFA-Assertion': assertions.join(' ') } },
    )
  }

  const checked = (headers: Headers, code: unknown) =>
    code === '123456' ? passed(headers) : Response.json({ status: 'FAILED' })

  const gateway = async (path: string, { headers, body, signal }: Asked): Promise<Response> => {
    const sent: Record<string, unknown> = body === '' ? {} : JSON.parse(body)
    switch (path.replace(/^.*\//, '')) {
      case 'methods':
        return Response.json(listed)
      case 'sig-request':
        return Response.json({ host: 'api-1.duosecurity.com', sigRequest: 'TX|a|b:APP|c|d' })
      case 'send':
      case 'start':
        return Response.json({
          requestId: `request-${++issued}`,
          status: path.endsWith('send') ? 'SUCCESS' : 'PENDING',
        })
      case 'authenticate':
        return checked(headers, sent['token'])
      case 'check':
        return checked(headers, sent['input'])
      case 'poll': {
        const wait = headers.get('Prefer')
        if (wait !== null && !isApproved) await hold(signal)
        const applied = wait === null ? {} : { headers: { 'Preference-Applied': wait } }
        return isApproved ? passed(headers) : Response.json({ status: 'PENDING' }, applied)
      }
      default:
        return Response.json({ detailCode: '404 gateway' }, { status: 404 })
    }
  }

  const hold = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      held.add(resolve)
      signal.addEventListener('abort', () => {
        held.delete(resolve)
        reject(new DOMException('Called off', 'AbortError'))
      })
    })

  const portal = (path: string, { method, headers, body }: Asked): Response => {
    const what = `${method} ${path} ${body}`
    const assertion = headers.get('MFA-Assertion') ?? ''
    const isRight = unused.get(assertion) === what
    unused.delete(assertion)
    if (isRight) return Response.json({ done: body })
    const id = `t${++issued}`
    transactions.set(id, what)
    const list = allowed === undefined ? '' : `, mfa_methods="${allowed}"`
    const challenge = `Bearer error="insufficient_user_authentication", error_description="${path}"${list}, mfa_transaction="${id}"`
    return Response.json({ error: 'step up' }, { status: 401, headers: { 'WWW-Authenticate': challenge } })
  }

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const path = new URL(request.url).pathname
    const body = await request.text()
    const { method, headers, signal, mode, cache, redirect } = request
    const note: SeenRequest = { method, path, headers, body, mode, cache, redirect, isCalledOff: false }
    seen.push(note)
    signal.addEventListener('abort', () => {
      note.isCalledOff = true
    })
    const asked = { method, headers, body, signal }
    return fault.answer?.(path) ?? (path.startsWith('/api/') ? portal(path, asked) : gateway(path, asked))
  }

  return {
    fetch,
    seen,
    /** Of the portal's own endpoints. */
    protectedCalls: () => seen.filter(({ path }) => path.startsWith('/api/')),
    to: (end: string) => seen.filter(({ path }) => path.endsWith(end)),
    /** How many polls are held. */
    heldPolls: () => held.size,
    /** Lets held polls go with nothing to tell. */
    letGo() {
      for (const go of held) go()
      held.clear()
    },
    approve() {
      isApproved = true
      this.letGo()
    },
    list(next: readonly object[]) {
      listed.methods = next
    },
    /** As at the beginning. */
    reset() {
      isApproved = false
      fault.answer = undefined
      seen.length = 0
      this.letGo()
    },
    /** Answers in place of all else, where it answers. */
    break(answer: Breaker | undefined) {
      fault.answer = answer
    },
  }
}

/** Answers in place of the server, where it answers. */
type Breaker = (path: string) => Response | Promise<Response> | undefined

interface Asked {
  method: string
  headers: Headers
  body: string
  signal: AbortSignal
}
