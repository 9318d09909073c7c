import type { OperationId } from '../operation-ids/operationIds.ts'
import { bodyText, type Exchange } from '../http/Exchange.ts'
import { parseJson } from '../http/parseJson.ts'

/** A request that reached the service, for a test to look at. */
export interface SimulatorRequest {
  method: string
  /** With the query. */
  path: string
  /** Absent where it is no operation's. */
  operationId?: OperationId | undefined
  /** In milliseconds since the epoch, by the simulator's clock. */
  at: number
  /** Names in lower case. */
  headers: Record<string, string>
  /** Parsed where it was JSON, else as text; `undefined` where it was empty. */
  body: unknown
}

/** What arrived, the newest thousand. */
export interface RequestLog {
  add(exchange: Exchange, operationId: OperationId | undefined, at: number): void
  /** Oldest first. */
  all(): SimulatorRequest[]
}

const kept = 1000

/** Makes an empty log. */
export function createRequestLog(): RequestLog {
  let requests: readonly SimulatorRequest[] = []

  return {
    add(exchange, operationId, at) {
      const { method, url, headers } = exchange
      const text = bodyText(exchange)
      const body = text === '' ? undefined : (parseJson(text) ?? text)
      const path = url.pathname + url.search
      requests = [...requests, { method, path, operationId, at, headers: Object.fromEntries(headers), body }].slice(
        -kept,
      )
    },
    all: () => [...requests],
  }
}
