/** What came of asking the tenant once. */
export type Asked =
  | { came: 'nothing'; says: string; todo: string }
  | {
      came: 'answer'
      status: number
      headers: Headers
      /** Parsed JSON; `undefined` where there was none. */
      body: unknown
      /** A web page came in place of what was asked for. */
      isPage: boolean
      /** How far the tenant's clock is ahead of ours; `undefined` where it does not say. */
      clockAheadMs: number | undefined
    }

export type Answered = Extract<Asked, { came: 'answer' }>
