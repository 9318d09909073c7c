import type { GatewayPerson } from '../person/GatewayPerson.ts'
import type { Route } from '../routes/routes.ts'

/** One call of a browser, by somebody who is signed in. */
export interface Exchange {
  route: Route
  /** Empty where the route is about none. */
  method: string
  person: GatewayPerson
  /** The digest of the person's session. */
  session: string
  /** `undefined` for a GET. */
  body: unknown
  query: URLSearchParams
  headers: Headers
  remoteAddress: string | undefined
  signal: AbortSignal
}
