/**
 * What the gateway says of itself. An entry has no place for a code, an answer, a token, a body or a header: what is not in it
 * can't be logged.
 */
export interface GatewayLogEntry {
  event: GatewayEvent
  /** The route, as in `POST /mfa/token/send`. Never the path that was asked for. */
  route?: string | undefined
  method?: string | undefined
  /** What the browser got. */
  status?: number | undefined
  /** Why, in one of our own words. */
  reason?: string | undefined
  /** The service's reference of its answer. */
  trackingId?: string | undefined
  /** How long it took. */
  durationMs?: number | undefined
}

/**
 * What happened: a call was `answered` or `refused`, the service `failed`, the store was out (`storeUnavailable`), somebody was
 * `verified`, an assertion was `assertionRefused`, the host's own code `hostFailed`.
 */
export type GatewayEvent =
  | 'answered'
  | 'refused'
  | 'serviceFailed'
  | 'storeUnavailable'
  | 'verified'
  | 'assertionRefused'
  | 'hostFailed'

/** The host's logger, such as pino or console: `logger.info(entry)`. */
export interface GatewayLogger {
  info(entry: GatewayLogEntry): void
  warn(entry: GatewayLogEntry): void
  error(entry: GatewayLogEntry): void
}
