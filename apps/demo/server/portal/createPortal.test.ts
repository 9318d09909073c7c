import { expect, it } from 'vitest'
import { openPortal } from '../test-support/servePortal.ts'

const deliveryType = 'SMS_WORK'

/** A portal, and somebody who passes by a code. */
async function open() {
  const portal = await openPortal()
  const { simulator, person, post, approve } = portal
  const pass = async () => {
    const { proven } = await approve()
    await post('/mfa-gateway/mfa/token/send', { deliveryType }, proven)
    const token = simulator.latestCode(person.userAlias)
    const passed = await post('/mfa-gateway/mfa/token/authenticate', { token, deliveryType }, proven)
    return passed.headers.get('MFA-Assertion')
  }
  return { ...portal, pass }
}

it('sets a cookie that no script reads and no other site sends', async () => {
  const { setCookie } = await openPortal()
  expect(setCookie).toMatch(/^acme-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
})

it('tells who is signed in and how they can pass, and no secret', async () => {
  const { session, person, simulator, get } = await openPortal()
  expect(session).toMatchObject({ person: { displayName: person.displayName }, simulatorUrl: simulator.url })
  const listed = await (await get('/mfa-gateway/mfa/methods')).text()
  expect(listed).toContain('"sms-work"')
  const text = JSON.stringify(session) + listed
  for (const { answer } of person.kba) expect(text).not.toContain(answer)
  for (const secret of [person.accessToken, person.contacts.work, person.identityId]) expect(text).not.toContain(secret)
})

it('asks for a proof, and lets the request through once with it', async () => {
  const { pass, approve } = await open()
  expect((await approve()).status).toBe(401)
  const assertion = await pass()
  expect([(await approve(assertion)).status, (await approve(assertion)).status]).toEqual([200, 401])
})

it('takes no other browser’s proof for its own, and no proof that is made up', async () => {
  const { approve, openBrowser, pass } = await open()
  expect((await approve('made.up.proof')).status).toBe(401)
  const assertion = await pass()
  await (await openBrowser()).approve()
  expect((await approve(assertion)).status).toBe(200)
})

it.each(['http://localhost:1', 'null', 'https://evil.example'])('refuses a page of %s', async (origin) => {
  const { post } = await openPortal()
  for (const path of ['/portal-api/requests/AR-20418/approve', '/mfa-gateway/mfa/rsa/start'])
    expect((await post(path, {}, { Origin: origin })).status).toBe(403)
})

it('refuses a browser it does not know', async () => {
  const { post } = await openPortal()
  for (const path of ['/portal-api/requests/AR-20418/approve', '/mfa-gateway/mfa/rsa/start'])
    expect((await post(path, {}, { Cookie: 'acme-session=made-up' })).status).toBe(401)
})

it('remembers a browser that passed and asked for it, until it is told to forget; others it does not', async () => {
  const { post, approve, openBrowser, pass } = await open()
  const other = await openBrowser()
  await approve(await pass())
  const answer = await post('/portal-api/device/remember')
  expect(await answer.json()).toMatchObject({ rememberedUntil: expect.any(Number) })

  expect([(await approve()).status, (await other.approve()).status]).toEqual([200, 401])
  await post('/portal-api/device/forget')
  expect((await approve()).status).toBe(401)
})

it('remembers no browser that only asks for it', async () => {
  const { post, approve } = await openPortal()
  await post('/portal-api/device/remember')
  expect((await approve()).status).toBe(401)
})
