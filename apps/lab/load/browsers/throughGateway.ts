import { setTimeout as delay } from 'node:timers/promises'
import { portal } from '../gateway/GatewayGiven.ts'
import { type Browse, post } from './Browser.ts'
import { patiently } from './patiently.ts'

/** As long as the gateway holds by default. */
const waitSeconds = 25
/** From one question to the next at least, as the hooks keep it. */
const floorMs = 1_000

/** Polls that are held, each by another one of the gateways, as behind a balancer that knows nobody. */
export function throughGateway(urls: readonly string[]): Browse {
  let turn = 0
  return async (person, seen, signal) => {
    const own = { Origin: portal, Cookie: `session=person-${person}` }
    const ask = (path: string, body: object, headers: Record<string, string> = {}) => {
      turn += 1
      return post(`${urls[turn % urls.length]}/mfa/okta-verify/${path}`, body, { ...own, ...headers }, signal)
    }
    seen.beganAt = Date.now()
    const { requestId } = await patiently(() => ask('verify', { userId: 'me' }), seen, signal)
    const poll = () => ask('poll', { requestId }, { Prefer: `wait=${waitSeconds}` })
    for (;;) {
      const askedAt = Date.now()
      const { verdict } = await patiently(poll, seen, signal)
      if (verdict === 'SUCCESS') {
        seen.knewAt = Date.now()
        return
      }
      if (verdict !== 'PENDING') throw new Error(`A push ended with ${verdict}.`)
      await delay(Math.max(0, askedAt + floorMs - Date.now()), undefined, { signal })
    }
  }
}
