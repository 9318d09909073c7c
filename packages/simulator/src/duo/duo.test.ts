import { duoFrameUrl, parseDuoHost, parseSigRequest, readDuoMessage } from '@mfa-challenge/contract/duo'
import duoWeb from '@duosecurity/duo_web'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isRecord } from '../http/isRecord.ts'
import { type SetUp, setUp } from '../test-support/setUp.ts'
import { signDuoCookie } from './duoCookie.ts'
import { duoKeys } from './duoKeys.ts'
import { duoPromptScript } from '../duo-prompt/duoPromptScript.ts'
import { signDuoRequest } from './signDuoRequest.ts'
import { verifySignedResponse } from './verifySignedResponse.ts'

const { ikey, skey, akey } = duoKeys
const now = Date.UTC(2026, 0, 1, 12)
const seconds = now / 1000

// Duo's own package reads the global clock.
beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

async function approve({ simulator }: SetUp, sigRequest: string, answer = 'approve') {
  const [tx, app] = sigRequest.split(':')
  const response = await simulator.fetch('/frame/web/v1/sign', { method: 'POST', body: JSON.stringify({ tx, answer }) })
  const body: unknown = await response.json()
  const message = isRecord(body) ? String(body['message']) : ''
  return { status: response.status, message, signedResponse: `${message}:${app}` }
}

describe('Duo’s signatures', () => {
  it.each(['alice', 'alice@example.com', 'Ünï Cödé 東京', 'a b+c/d=e?&%'])(
    'are those of Duo’s package for %s',
    async (user) => {
      expect(await signDuoRequest(user, duoKeys, now)).toBe(duoWeb.sign_request(ikey, skey, akey, user))
    },
  )

  it.each(['', 'a|b'])('are refused for the user "%s", as by Duo’s package', async (user) => {
    expect(await signDuoRequest(user, duoKeys, now)).toMatch(/^ERR\|/)
    expect(duoWeb.sign_request(ikey, skey, akey, user)).toMatch(/^ERR\|/)
  })

  it('pass Duo’s package where the prompt approves', async () => {
    const { signedResponse } = await approve(setUp(), duoWeb.sign_request(ikey, skey, akey, 'alice'))
    expect(duoWeb.verify_response(ikey, skey, akey, signedResponse)).toBe('alice')
    expect(await verifySignedResponse(signedResponse, duoKeys, now)).toBe('alice')
  })

  it('verify exactly where Duo’s package verifies them', async () => {
    const [tx, app] = (await signDuoRequest('alice', duoKeys, now)).split(':')
    const auth = await signDuoCookie({ prefix: 'AUTH', user: 'alice', ikey, expiresAt: seconds + 60 }, skey)
    const ended = await signDuoCookie({ prefix: 'AUTH', user: 'alice', ikey, expiresAt: seconds }, skey)
    const mallorys = await signDuoCookie({ prefix: 'AUTH', user: 'mallory', ikey, expiresAt: seconds + 60 }, skey)
    const byAkey = await signDuoCookie({ prefix: 'AUTH', user: 'alice', ikey, expiresAt: seconds + 60 }, akey)
    const otherIkey = { prefix: 'AUTH', user: 'alice', ikey: 'DIOTHEROTHEROTHER000', expiresAt: seconds + 60 } as const
    const enroll = await signDuoCookie({ prefix: 'ENROLL', user: 'alice', ikey, expiresAt: seconds + 60 }, skey)
    const candidates = {
      right: `${auth}:${app}`,
      ended: `${ended}:${app}`,
      anotherUser: `${mallorys}:${app}`,
      signedWithTheWrongKey: `${byAkey}:${app}`,
      anotherAccount: `${await signDuoCookie(otherIkey, skey)}:${app}`,
      enrolled: `${enroll}:${app}`,
      requestPlayedBack: `${tx}:${app}`,
      upperCaseHex: `${auth.slice(0, -40)}${auth.slice(-40).toUpperCase()}:${app}`,
      threeParts: `${auth}:${app}:x`,
      errorPostedBack: `ERR|No.:${app}`,
    }
    for (const [name, signedResponse] of Object.entries(candidates)) {
      const ours = await verifySignedResponse(signedResponse, duoKeys, now)
      const theirs = duoWeb.verify_response(ikey, skey, akey, signedResponse) ?? undefined
      const expected = name === 'right' ? 'alice' : undefined
      expect({ name, ours, theirs }).toEqual({ name, ours: expected, theirs: expected })
    }
    expect(await verifySignedResponse('', duoKeys, now)).toBeUndefined()
    expect(await verifySignedResponse(auth, duoKeys, now)).toBeUndefined()
  })
})

describe('duo-web/verify', () => {
  async function setUpVerify() {
    const world = setUp()
    const { signedResponse } = await approve(world, await world.simulator.signDuoRequest('will.albin'))
    const verify = async (userId = world.will.identityId, response = signedResponse) =>
      (await world.post('/v3/mfa/duo-web/verify', { userId, signedResponse: response })).body
    return { ...world, verify }
  }

  it('takes what the prompt signed, for the person it was signed for', async () => {
    const { verify, post } = await setUpVerify()
    const body = await verify()
    expect(body).toEqual({ requestId: expect.stringMatching(/^[0-9a-f]{32}$/), status: 'SUCCESS', error: '' })
    const requestId = isRecord(body) ? body['requestId'] : undefined
    expect((await post('/v3/mfa/duo-web/poll', { requestId })).body).toMatchObject({ status: 'SUCCESS' })
  })

  it('takes it for nobody else', async () => {
    const { verify } = await setUpVerify()
    expect(await verify('2c9180857f0ef465017f215cbcfd0a17')).toMatchObject({
      status: 'FAILED',
      error: 'The signed response could not be verified.',
    })
  })

  it('takes it until a minute is over', async () => {
    const { verify, clock } = await setUpVerify()
    clock.advance(59_999)
    expect(await verify()).toMatchObject({ status: 'SUCCESS' })
    clock.advance(1)
    expect(await verify()).toMatchObject({ status: 'FAILED' })
  })

  it('has not enough to go by for a person without a Duo account', async () => {
    const { verify } = await setUpVerify()
    expect(await verify('2c9180b17f0ef465017f215cbcfd0d93')).toMatchObject({ status: 'NOT_ENOUGH_DATA' })
  })
})

describe('Duo’s prompt', () => {
  const parent = 'https://portal.example/approve?code=1#x'

  async function open(world: SetUp, tx: string, parentAddress = parent) {
    const host = parseDuoHost(world.simulator.duo.host)
    const origin = host.ok ? host.origin : world.simulator.url
    const response = await world.simulator.fetch(duoFrameUrl({ origin, tx, parent: parentAddress }))
    return { status: response.status, html: await response.text(), headers: response.headers }
  }

  async function request(world: SetUp, user = 'will.albin') {
    const parsed = parseSigRequest(await world.simulator.signDuoRequest(user))
    if (!parsed.ok) throw new Error(parsed.reason)
    return parsed.tx
  }

  it('shows who it is for, speaks to the page’s origin alone, and may be framed', async () => {
    const world = setUp()
    const { status, html, headers } = await open(world, await request(world))
    expect(status).toBe(200)
    expect(html).toContain('<strong>will.albin</strong>')
    expect(html).toContain('data-parent-origin="https://portal.example"')
    expect(headers.get('X-Frame-Options')).toBeNull()
    expect(headers.get('Content-Security-Policy')).not.toContain('frame-ancestors')
    for (const name of ['Approve', 'Deny', 'Enrol', 'Show error', 'Open window']) expect(html).toContain(`>${name}<`)
  })

  it('does not take a user’s name for markup', async () => {
    const world = setUp()
    const { html } = await open(world, await request(world, '<img src=x>'))
    expect(html).toContain('&lt;img src=x&gt;')
  })

  it('is denied for a request that is forged, has expired, or comes without a page', async () => {
    const world = setUp()
    const tx = await request(world)
    expect((await open(world, `${tx.slice(0, -1)}x`)).status).toBe(400)
    expect((await open(world, tx, 'javascript:alert(1)')).status).toBe(400)
    world.clock.advance(299_999)
    expect((await open(world, tx)).status).toBe(200)
    world.clock.advance(1)
    const { status, html } = await open(world, tx)
    expect(status).toBe(400)
    expect(html).toContain('Access denied')
    expect(html).not.toContain('<script')
  })

  it('signs nothing for a request that has expired', async () => {
    const world = setUp()
    const sigRequest = await world.simulator.signDuoRequest('will.albin')
    world.clock.advance(300_000)
    expect((await approve(world, sigRequest)).status).toBe(400)
  })

  it('says what the page can read', async () => {
    const world = setUp()
    const sigRequest = await world.simulator.signDuoRequest('will.albin')
    const said = (prefix: string) => new RegExp(`'(${prefix}\\|[^']*)'`).exec(duoPromptScript)?.[1]

    const { message } = await approve(world, sigRequest)
    expect(readDuoMessage(message)).toEqual({ type: 'authenticated', cookie: message })
    expect(readDuoMessage((await approve(world, sigRequest, 'enroll')).message)).toEqual({ type: 'enrolled' })
    expect(readDuoMessage(said('ERR'))).toEqual({ type: 'error', text: 'Your Duo account is disabled.' })
    expect(readDuoMessage(said('DUO_OPEN_WINDOW'))).toEqual({
      type: 'openWindow',
      url: 'https://guide.duo.com/prompt',
    })
  })
})
