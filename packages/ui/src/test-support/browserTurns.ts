// Taken before a test fakes it.
const { setTimeout: laterForReal } = globalThis

/** Gives the browser, and React's scheduler, so many turns. No timer of a fake clock runs meanwhile. */
export async function browserTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      const turned = () => {
        port1.removeEventListener('message', turned)
        port1.close()
        resolve()
      }
      port1.addEventListener('message', turned)
      port1.start()
      port2.postMessage(null)
    })
  }
}

export interface LookForOptions {
  isOver: () => boolean
  /** Lets a faked clock go on, a little each time. */
  tick: () => Promise<unknown>
}

/** Looks until something is found, or nobody looks any more. Throws where it does not come. */
export async function lookFor<Found>(look: () => Found | null | undefined, { isOver, tick }: LookForOptions) {
  for (let turn = 0; turn < 2_000; turn += 1) {
    if (isOver()) return undefined
    const found = look()
    if (found !== null && found !== undefined) return found
    await tick()
    // What is loaded or digested takes real time; at first it mostly comes at once.
    if (turn < 50) await browserTurns(1)
    else await new Promise((resolve) => laterForReal(resolve, 1))
  }
  throw new Error(`This never came: ${String(look)}`)
}
