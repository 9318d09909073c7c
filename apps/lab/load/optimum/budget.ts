/** What the gateway's budget holds, and fills by in a second, where the service allows 100 calls in 10 s. */
export const budget = { capacity: 6, perSecond: 9 } as const
