/** What an operator should be told of, counted since the start. */
export interface GatewayCounts {
  /** Single uses that were refused since the store was out. */
  oneUseWithoutStore: number
  /** Sends, pushes and attempts that were refused since the store was out. */
  attemptsWithoutStore: number
  /** Calls that were paced by this instance's own share since the store was out. */
  pacingWithoutStore: number
  /** Calls of the store that came too late, or failed. */
  storeUnavailable: number
  /** 429 of the service: the budget did not hold, or others use the same client. */
  rateLimitedByService: number
  /** Calls to the service, polls among them. */
  serviceCalls: number
  polls: number
  /** Assertions signed. */
  assertions: number
}

export interface GatewayCounters {
  add(what: keyof GatewayCounts): void
  read(): GatewayCounts
}

/** Makes counters that all begin at 0. */
export function createCounters(): GatewayCounters {
  const counts: GatewayCounts = {
    oneUseWithoutStore: 0,
    attemptsWithoutStore: 0,
    pacingWithoutStore: 0,
    storeUnavailable: 0,
    rateLimitedByService: 0,
    serviceCalls: 0,
    polls: 0,
    assertions: 0,
  }
  return {
    add(what) {
      counts[what] += 1
    },
    read: () => ({ ...counts }),
  }
}
