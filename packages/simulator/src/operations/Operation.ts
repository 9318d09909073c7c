import type { Dialect } from '../dialect/Dialect.ts'
import type { Caller } from '../oauth/AccessTokens.ts'
import type { ServiceState } from '../state/ServiceState.ts'
import type { OperationId } from '../operation-ids/operationIds.ts'

/** A call that got past the gateway. */
interface Call {
  state: ServiceState
  caller: Caller
  dialect: Dialect
  /** Parsed JSON; `undefined` for a GET. */
  body: unknown
  query: URLSearchParams
  headers: Headers
  /** The `{method}` of the path; empty where the path has none. */
  method: string
}

/** One operation: where it lives, what it demands, what it does. */
export interface Operation {
  id: OperationId
  httpMethod: 'GET' | 'POST'
  /** Without the version. `*` stands for any one segment. */
  path: string
  /** The scope it demands, or several of which any one will do. */
  scope: string | readonly string[]
  /** Gives the body of the 200. Throws `InvalidRequest` where that must be a 400. */
  run: (call: Call) => unknown
}
