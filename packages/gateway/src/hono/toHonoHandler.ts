import type { GatewayHandler } from '../gateway/GatewayHandler.ts'

/** What is needed of Hono's context. */
export interface HonoContextLike {
  req: {
    raw: Request
    text(): Promise<string>
  }
  env: unknown
}

export interface HonoHandlerOptions {
  /**
   * Where the connection comes from.
   * @default as `@hono/node-server` says; elsewhere not known
   */
  remoteAddress?: ((context: HonoContextLike) => string | undefined) | undefined
}

/** Makes a handler for Hono: `app.all('/mfa-gateway/*', toHonoHandler(gateway))`. */
export function toHonoHandler(
  gateway: GatewayHandler,
  { remoteAddress = addressOnNode }: HonoHandlerOptions = {},
): (context: HonoContextLike) => Promise<Response> {
  return async (context) => {
    const { raw } = context.req
    return gateway.fetch(raw.bodyUsed ? await readAgain(context) : raw, {
      remoteAddress: remoteAddress(context),
      // Made from the response, on Node.
      signal: raw.signal,
    })
  }
}

/** What ran before us has read the body. Hono keeps it, where it was read by Hono's own functions. */
async function readAgain({ req }: HonoContextLike): Promise<Request> {
  const { url, method, headers } = req.raw
  const body = await req.text().catch((cause: unknown) => {
    throw new TypeError(
      '@mfa-challenge/gateway: something has read the body from `c.req.raw`. Read it by `c.req.json()`, or mount the gateway before it.',
      { cause },
    )
  })
  return new Request(url, { method, headers, body })
}

function addressOnNode({ env }: HonoContextLike): string | undefined {
  const address = property(property(property(env, 'incoming'), 'socket'), 'remoteAddress')
  return typeof address === 'string' ? address : undefined
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
