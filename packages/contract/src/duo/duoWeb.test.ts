import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { duoVectors } from '../test-support/duoVectors.ts'
import { duoWeb } from '../test-support/duoWeb.ts'
import { parseSigRequest } from './parseSigRequest.ts'
import { readDuoMessage } from './readDuoMessage.ts'

const { ikey, skey, akey } = duoVectors.keys

describe("with Duo's own package on the server", () => {
  it("the answer and the application's half make what it verifies", () => {
    const request = parseSigRequest(duoWeb.sign_request(ikey, skey, akey, 'will.albin'))
    const message = readDuoMessage(answerAs('will.albin'))
    if (!request.ok || message?.type !== 'authenticated') throw new Error('Nothing to verify.')

    expect(duoWeb.verify_response(ikey, skey, akey, `${message.cookie}:${request.app}`)).toBe('will.albin')
  })

  it('its halves live 5 minutes and an hour', () => {
    const before = Math.round(Date.now() / 1000) * 1000
    const request = parseSigRequest(duoWeb.sign_request(ikey, skey, akey, 'will.albin'))
    if (!request.ok) throw new Error('Nothing signed.')

    expect(request.txExpiresAt).toBeGreaterThanOrEqual(before + 300_000)
    expect(request.txExpiresAt).toBeLessThan(before + 360_000)
    expect(Number(request.appExpiresAt) - Number(request.txExpiresAt)).toBe(3_300_000)
  })

  it.each(duoVectors.sign_request_errors)('its refusal is an error: $name', ({ input }) => {
    const refusal = duoWeb.sign_request(input.ikey, input.skey, input.akey, input.username)
    expect(parseSigRequest(refusal)).toEqual({ ok: false, reason: 'error', text: refusal.replace('ERR|', '') })
  })
})

/** What Duo would post for a person who has passed. */
function answerAs(username: string): string {
  const expiry = Math.round(Date.now() / 1000) + 60
  const cookie = `AUTH|${btoa(`${username}|${ikey}|${expiry}`)}`
  return `${cookie}|${createHmac('sha1', skey).update(cookie).digest('hex')}`
}
