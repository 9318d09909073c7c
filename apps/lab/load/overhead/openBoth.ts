import { setTimeout as delay } from 'node:timers/promises'
import { startChild } from '../children/startChild.ts'
import { type GatewayReady, type GatewayReport, portal } from '../gateway/GatewayGiven.ts'
import type { ProxyReady, ProxyReport } from '../proxy/ProxyGiven.ts'
import { askToken } from '../service/askToken.ts'
import { oktaUserIdOf } from '../service/people.ts'
import type { ServiceReady, ServiceReport } from '../service/ServiceReport.ts'
import { createTimedPost } from './timedPost.ts'

/** Puts one request. Gives how many milliseconds it took. */
export type Ask = () => Promise<number>

export interface BothWays {
  kinds: readonly { what: string; gateway: Ask; proxy: Ask }[]
  close(): Promise<void>
}

/** So many that nobody is asked about twice within the second that the gateway keeps between. */
const people = 1_000
/** As many as the gateway can be set to: its pace is not what is measured. */
const callsPer10Seconds = 100_000

const here = (file: string) => new URL(`../${file}`, import.meta.url).pathname

/** A gateway and a bare proxy before one service, and people whose pushes are out: some by the one, some by the other. */
export async function openBoth(): Promise<BothWays> {
  const service = await startChild<ServiceReady, ServiceReport>(here('service/main.ts'), {
    approvesAfter: Array.from({ length: 2 * people }, () => 3_600_000),
    rateLimit: callsPer10Seconds,
  })
  const gateway = await startChild<GatewayReady, GatewayReport>(here('gateway/main.ts'), {
    service: service.ready,
    callsPer10Seconds,
  })
  const proxy = await startChild<ProxyReady, ProxyReport>(here('proxy/main.ts'), {
    serviceUrl: service.ready.url,
    accessToken: await askToken(service.ready),
  })
  const { post, close } = createTimedPost()
  const byGateway = (person: number, path: string, body: object) =>
    post(`${gateway.ready.url}/mfa/${path}`, body, { Origin: portal, Cookie: `session=person-${person}` })
  const byProxy = (path: string, body: object) => post(`${proxy.ready.url}/v3/mfa/${path}`, body)

  const requestIds: string[] = []
  for (let person = 0; person < 2 * people; person += 1) {
    const { text } = await (person < people
      ? byGateway(person, 'okta-verify/verify', { userId: 'me' })
      : byProxy('okta-verify/verify', { userId: oktaUserIdOf(person) }))
    const { requestId }: { requestId: string } = JSON.parse(text)
    requestIds.push(requestId)
  }
  // The gateway asks about nobody in the first second.
  await delay(1_500)

  const turnOf = (first: number) => {
    let at = 0
    return () => {
      at += 1
      return first + (at % people)
    }
  }
  const [ours, theirs] = [turnOf(0), turnOf(people)]
  const code = { userAlias: 'me', deliveryType: 'SMS_PERSONAL' }
  return {
    kinds: [
      {
        what: 'a code is sent',
        gateway: async () => (await byGateway(ours(), 'token/send', code)).ms,
        proxy: async () => (await byProxy('token/send', { ...code, userAlias: `person-${theirs()}` })).ms,
      },
      {
        what: 'a poll, not held',
        gateway: async () => {
          const person = ours()
          return (await byGateway(person, 'okta-verify/poll', { requestId: requestIds[person] })).ms
        },
        proxy: async () => (await byProxy('okta-verify/poll', { requestId: requestIds[theirs()] })).ms,
      },
    ],
    async close() {
      close()
      await Promise.all([service, gateway, proxy].map((child) => child.stop()))
    },
  }
}
