/** An answer before it becomes a `Response`. */
export interface Answer {
  status: number
  body: string
  contentType: string
  headers?: Readonly<Record<string, string>> | undefined
  /**
   * Comes from a proxy in between: it bears no `SLPT-Request-ID`.
   * @default false
   */
  isForeign?: boolean | undefined
  /**
   * How long the answer is held back.
   * @default 0
   */
  delayMs?: number | undefined
  /**
   * The connection breaks off instead.
   * @default false
   */
  isDropped?: boolean | undefined
}

/** Answers with JSON. */
export function jsonAnswer(status: number, value: unknown, headers?: Record<string, string>): Answer {
  return { status, body: JSON.stringify(value), contentType: 'application/json', headers }
}

/** Answers with a page. */
export function htmlAnswer(status: number, html: string, headers?: Record<string, string>): Answer {
  return { status, body: html, contentType: 'text/html; charset=utf-8', headers }
}
