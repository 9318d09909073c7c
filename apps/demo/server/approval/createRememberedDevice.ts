/** Whether one browser needs no challenge for a while: someone passed one in it, and asked for that. */
export interface RememberedDevice {
  /** When that ends, in milliseconds since the epoch; `null` where it is not remembered. */
  until(): number | null
  remember(): void
  forget(): void
}

/** How long a browser is remembered. Short, for a demo: real portals choose days, and let people see their list. */
const lifetimeMs = 10 * 60_000

/** Makes a record of a browser that is not remembered. */
export function createRememberedDevice(now: () => number = () => Date.now()): RememberedDevice {
  let goodUntil = 0
  return {
    until: () => (now() < goodUntil ? goodUntil : null),
    remember() {
      goodUntil = now() + lifetimeMs
    },
    forget() {
      goodUntil = 0
    },
  }
}
