/** A push that is out. Times in milliseconds from any beginning. */
interface Push {
  sentAt: number
  approvedAt: number
}

export interface PlayOptions {
  pushes: readonly Push[]
  /** Calls to the service that are made whatever is asked, such as those that send the pushes. */
  callsAt: readonly number[]
  capacity: number
  perSecond: number
  /** Who of all is asked about next: the one with the most. Ages are milliseconds since the push. */
  worth: (lastAskedAge: number, age: number) => number
  /** When it ends. Who has approved and is not known by then counts with as long as it was. */
  untilMs: number
}

/**
 * Plays in virtual time: whenever the budget has a call, the one of most worth is asked about. Answers take no time. Gives for how
 * long each one's approval was not known.
 */
export function playQuestions({ pushes, callsAt, capacity, perSecond, worth, untilMs }: PlayOptions): number[] {
  const calls = callsAt.toSorted((one, other) => one - other)
  const perMs = perSecond / 1000
  const coming = pushes
    .map((push) => ({ ...push, askedAt: push.sentAt }))
    .toSorted((one, other) => one.sentAt - other.sentAt)
  const latencies: number[] = []
  let open: typeof coming = []
  let at = Math.min(calls[0] ?? 0, coming[0]?.sentAt ?? 0)
  let tokens = capacity
  let nextCall = 0
  let nextPush = 0

  const passTo = (then: number) => {
    for (let call = calls[nextCall]; call !== undefined && call <= then; call = calls[nextCall]) {
      // Sends are made whatever is there: what they took beyond it is made up for.
      tokens = Math.min(capacity, tokens + Math.max(0, call - at) * perMs) - 1
      at = Math.max(at, call)
      nextCall += 1
    }
    tokens = Math.min(capacity, tokens + Math.max(0, then - at) * perMs)
    at = Math.max(at, then)
    for (let push = coming[nextPush]; push !== undefined && push.sentAt <= at; push = coming[nextPush]) {
      open.push(push)
      nextPush += 1
    }
  }

  for (;;) {
    const comes = open.length > 0 ? at : coming[nextPush]?.sentAt
    if (comes === undefined || at >= untilMs) break
    passTo(comes)
    // What adds up over many steps is a hair below what it should be.
    if (tokens < 1 - 1e-9) {
      passTo(at + (1 - tokens) / perMs)
      continue
    }
    const best = mostWorth(open, (one) => worth(one.askedAt - one.sentAt, at - one.sentAt))
    if (best === undefined) continue
    tokens -= 1
    best.askedAt = at
    if (best.approvedAt > at) continue
    latencies.push(at - best.approvedAt)
    open = open.filter((one) => one !== best)
  }
  const untold = [...open, ...coming.slice(nextPush)].filter(({ approvedAt }) => approvedAt <= untilMs)
  return [...latencies, ...untold.map(({ approvedAt }) => untilMs - approvedAt)]
}

function mostWorth<One>(all: readonly One[], worthOf: (one: One) => number): One | undefined {
  let best: One | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const one of all) {
    const worth = worthOf(one)
    if (worth > most) [best, most] = [one, worth]
  }
  return best
}
