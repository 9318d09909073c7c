import type { SimulatorRules } from '../rules/SimulatorRules.ts'

/** Counts calls per client id and API version. */
export interface RateLimits {
  /** Counts a call. Where it is one too many, says how many seconds to wait. */
  count(client: { clientId: string; version: string }): { ok: true } | { ok: false; retryAfterSeconds: number }
}

interface RateWindow {
  endsAt: number
  calls: number
}

/** Makes the gateway's count. A window begins with the first call and ends `rateWindowMs` later. */
export function createRateLimits(
  rules: Pick<SimulatorRules, 'rateLimit' | 'rateWindowMs'>,
  now: () => number,
): RateLimits {
  const windows = new Map<string, RateWindow>()

  return {
    count({ clientId, version }) {
      const key = `${clientId} ${version}`
      const at = now()
      const known = windows.get(key)
      const current = known !== undefined && at < known.endsAt ? known : { endsAt: at + rules.rateWindowMs, calls: 0 }
      if (current.calls >= rules.rateLimit) {
        return { ok: false, retryAfterSeconds: Math.ceil((current.endsAt - at) / 1000) }
      }
      windows.set(key, { ...current, calls: current.calls + 1 })
      return { ok: true }
    },
  }
}
