import type { IncomingMessage } from 'node:http'

/** A request of `node:http`, and what Express, Connect and body parsers add to it. */
export interface NodeRequest extends IncomingMessage {
  /** The whole path, where what is mounted below a path gets the rest in `url`. */
  originalUrl?: string | undefined
  /** What a body parser made of the body. */
  body?: unknown
  /** What some hosts keep of it as it came. */
  rawBody?: unknown
}
