import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isRecord } from '../http/isRecord.ts'
import { codeOf, personOf } from '../test-support/setUp.ts'
import { type ServedSimulator, serveSimulator } from './serveSimulator.ts'

let served: ServedSimulator
beforeEach(async () => {
  served = await serveSimulator()
})
afterEach(() => served.close())

const delivery = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' }

function send() {
  const { accessToken } = personOf(served.simulator, 'will.albin')
  return fetch(`${served.url}/v3/mfa/token/send`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(delivery),
  })
}

describe('a served simulator', () => {
  it('answers over HTTP, headers and all', async () => {
    const response = await send()
    expect(response.status).toBe(200)
    expect(response.headers.get('SLPT-Request-ID')).toMatch(/^[0-9a-f]{32}$/)
    expect(await response.json()).toMatchObject({ status: 'SUCCESS' })
    expect(codeOf(served.simulator)).toMatch(/^\d{6}$/)
  })

  it('serves Duo’s prompt on its own address', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(`http://${served.simulator.duo.host}`).toBe(served.url)
    expect(served.simulator.url).toBe(served.url)
  })

  it('breaks a dropped connection off without a byte', async () => {
    served.simulator.addFault({ kind: 'dropped', times: 1 })
    const dropped: unknown = await send().catch((error: unknown) => error)
    expect(dropped).toBeInstanceOf(TypeError)
    const cause = dropped instanceof TypeError ? dropped.cause : undefined
    expect(isRecord(cause) && cause['code']).toBe('UND_ERR_SOCKET')
    expect((await send()).status).toBe(200)
  })

  it('answers a preflight', async () => {
    const response = await fetch(`${served.url}/v3/mfa/token/send`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('slpt-forwarding')
  })

  it('does not take a path for a host', async () => {
    expect((await fetch(`${served.url}//example.com/simulator/outbox`)).status).toBe(404)
  })

  it('says so where the port is taken', async () => {
    const port = Number(new URL(served.url).port)
    await expect(serveSimulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('stops, open connections and slow answers included', async () => {
    const other = await serveSimulator()
    other.simulator.addFault({ kind: 'slow', delayMs: 60_000 })
    const { accessToken } = personOf(other.simulator, 'will.albin')
    const headers = { Authorization: `Bearer ${accessToken}` }
    const answer = fetch(`${other.url}/v3/mfa/kba/config`, { headers }).catch((error: unknown) => error)
    while (other.simulator.requests().length === 0) await new Promise((resolve) => setImmediate(resolve))
    await other.close()
    expect(await answer).toBeInstanceOf(TypeError)
  })
})
