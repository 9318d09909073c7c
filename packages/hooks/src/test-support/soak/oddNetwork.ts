import type { Simulator } from '@mfa-challenge/simulator'
import type { FakeClock } from '../fakeClock.ts'
import type { Chances } from './chances.ts'
import { oddAnswer } from './oddAnswer.ts'

export interface OddNetworkOptions {
  simulator: Simulator
  chances: Chances
  clock: FakeClock
}

export interface OddNetwork {
  fetch: typeof globalThis.fetch
  /** How often something goes wrong: 0 is a good network and an honest service. */
  oddness: number
  /** When something was asked, by the path's end. */
  readonly asked: readonly { readonly path: string; readonly at: number }[]
  /** Whether a path that may say so has said SUCCESS since it was last asked so, to somebody who listened. */
  hasSaidSuccess: () => boolean
  forget: () => void
  /** How much is under way that no clock holds. */
  busy: () => number
}

/** What may say that a person has passed. To have sent something is no such word. */
const verdicts = /\/mfa\/(?:token\/authenticate|kba\/authenticate|duo-web\/verify|[a-z-]+\/poll)$/

/** Between the client and a simulated service: loses, delays, repeats and makes up answers. */
export function createOddNetwork({ simulator, chances, clock }: OddNetworkOptions): OddNetwork {
  const asked: { path: string; at: number }[] = []
  let begunAt = clock.passed()
  let said = false
  let busy = 0
  let earlier: { text: string; status: number } | undefined

  const after = (ms: number) => new Promise<void>((resolve) => void clock.setTimeout(resolve, ms))

  const ask = async (url: string, init: RequestInit | undefined) => {
    busy += 1
    try {
      return await simulator.fetch(url, init)
    } finally {
      busy -= 1
    }
  }

  const answer = async (url: string, init: RequestInit | undefined): Promise<Response> => {
    if (!chances.happens(network.oddness)) return ask(url, init)
    switch (chances.oneOf(['lost', 'never asked', 'never', 'late', 'late', 'again', 'made up', 'made up', 'made up'])) {
      case 'lost':
        await ask(url, init)
        throw new TypeError('Failed to fetch')
      case 'never asked':
        throw new TypeError('Failed to fetch')
      case 'never':
        return new Promise(() => undefined)
      case 'late': {
        const response = await ask(url, init)
        await after(chances.between(100, 90_000))
        return response
      }
      case 'again':
        return earlier === undefined ? oddAnswer(chances, clock.now()) : new Response(earlier.text, earlier)
      default:
        return oddAnswer(chances, clock.now())
    }
  }

  const network: OddNetwork = {
    async fetch(input, init) {
      const { url } = new Request(input)
      const path = new URL(url).pathname
      const startedAt = clock.passed()
      asked.push({ path, at: startedAt })
      const response = await answer(url, init)
      const text = response.body === null ? '' : await response.text()
      if (response.ok) earlier = { text, status: response.status }
      const isHeard = init?.signal?.aborted !== true && startedAt >= begunAt
      if (isHeard && response.ok && verdicts.test(path) && saysSuccess(text)) said = true
      return new Response(response.body === null ? null : text, response)
    },
    oddness: 0,
    asked,
    hasSaidSuccess: () => said,
    forget() {
      said = false
      begunAt = clock.passed()
    },
    busy: () => busy,
  }
  return network
}

function saysSuccess(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && 'status' in body && body.status === 'SUCCESS'
  } catch {
    return false
  }
}
