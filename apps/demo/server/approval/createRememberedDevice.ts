/** Whether one browser needs no challenge for a while: someone passed one in it, and asked for that. */
export interface RememberedDevice {
  /** When that ends, in milliseconds since the epoch; `null` where it is not remembered. */
  until(): number | null
  /** Someone has just passed a challenge in it. */
  notePassed(): void
  /** Does nothing where nobody has just passed: being remembered must not renew itself. */
  remember(): void
  forget(): void
}

/** How long a browser is remembered. Short, for a demo: real portals choose days, and let people see their list. */
const lifetimeMs = 10 * 60_000
/** How long after a challenge one may ask for it. */
const justMs = 60_000

/** Makes a record of a browser that is not remembered. */
export function createRememberedDevice(now: () => number = () => Date.now()): RememberedDevice {
  let goodUntil = 0
  let askableUntil = 0
  return {
    until: () => (now() < goodUntil ? goodUntil : null),
    notePassed() {
      askableUntil = now() + justMs
    },
    remember() {
      if (now() < askableUntil) goodUntil = now() + lifetimeMs
      askableUntil = 0
    },
    forget() {
      goodUntil = 0
      askableUntil = 0
    },
  }
}
