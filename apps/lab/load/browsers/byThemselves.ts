import { setTimeout as delay } from 'node:timers/promises'
import { askToken } from '../service/askToken.ts'
import { oktaUserIdOf } from '../service/people.ts'
import type { ServiceReady } from '../service/ServiceReport.ts'
import { type Browse, post } from './Browser.ts'
import { patiently } from './patiently.ts'

/** From an answer to the next question. */
const everyMs = 4_000

/** Each browser asks the service by itself, every 4 s, with the one token that all have. */
export async function byThemselves(service: ServiceReady): Promise<Browse> {
  const { url } = service
  const headers = { Authorization: `Bearer ${await askToken(service)}`, 'slpt-forwarding': '203.0.113.7' }

  return async (person, seen, signal) => {
    const ask = (path: string, asked: object) => post(`${url}/v3/mfa/okta-verify/${path}`, asked, headers, signal)
    seen.beganAt = Date.now()
    const { requestId } = await patiently(() => ask('verify', { userId: oktaUserIdOf(person) }), seen, signal)
    for (;;) {
      await delay(everyMs, undefined, { signal })
      const { verdict } = await patiently(() => ask('poll', { requestId }), seen, signal)
      if (verdict === 'SUCCESS') {
        seen.knewAt = Date.now()
        return
      }
      if (verdict !== 'PENDING') throw new Error(`A push ended with ${verdict}.`)
    }
  }
}
