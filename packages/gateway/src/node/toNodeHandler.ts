import type { ServerResponse } from 'node:http'
import type { GatewayHandler } from '../gateway/GatewayHandler.ts'
import { clientSignal } from './clientSignal.ts'
import type { NodeRequest } from './NodeRequest.ts'
import { MethodNotAllowed, toRequest } from './toRequest.ts'
import { writeResponse } from './writeResponse.ts'

export interface NodeHandlerOptions {
  /**
   * Told what kept a request from being answered, where there is no `next` to tell. The client gets a 500 that says nothing.
   * @default process.emitWarning
   */
  onError?: ((error: Error) => void) | undefined
}

/** Answers a request of `node:http`, Express or Connect. */
export type NodeHandler = (req: NodeRequest, res: ServerResponse, next?: (error: unknown) => void) => void

/**
 * Makes a handler for `node:http`, Express and Connect: `app.use('/mfa-gateway', toNodeHandler(gateway))`. The gateway gets
 * the path that the browser asked for, wherever it is mounted. Best before what parses bodies; after it, JSON is put together again.
 */
export function toNodeHandler(gateway: GatewayHandler, options: NodeHandlerOptions = {}): NodeHandler {
  const { onError = (error) => process.emitWarning(error) } = options
  return (req, res, next) => {
    const signal = clientSignal(res)
    answer(gateway, req, res, signal).catch((error: unknown) => {
      if (signal.aborted || res.headersSent) return
      if (next !== undefined) {
        next(error)
        return
      }
      const isRefusal = error instanceof MethodNotAllowed
      if (!isRefusal) onError(error instanceof Error ? error : new Error(String(error)))
      res.writeHead(isRefusal ? error.statusCode : 500, { 'Cache-Control': 'no-store' }).end()
    })
  }
}

async function answer(gateway: GatewayHandler, req: NodeRequest, res: ServerResponse, signal: AbortSignal) {
  const { request, release } = toRequest(req)
  try {
    const response = await gateway.fetch(request, { remoteAddress: req.socket.remoteAddress, signal })
    // Somebody else may have answered meanwhile, a limit of the host's own, say.
    if (!signal.aborted && !res.headersSent) await writeResponse(response, res)
  } finally {
    release()
  }
}
