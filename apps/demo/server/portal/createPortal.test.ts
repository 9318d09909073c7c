import { expect, it } from 'vitest'
import { openPortal } from '../test-support/servePortal.ts'
import { readField } from '../test-support/readField.ts'

it('sets a cookie that no script reads and no other site sends', async () => {
  const { setCookie } = await openPortal()
  expect(setCookie).toMatch(/^acme-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
})

it('tells who is signed in and how they can pass, and no secret', async () => {
  const { session, person, simulator } = await openPortal()
  expect(session).toMatchObject({ person: { displayName: person.displayName }, simulatorUrl: simulator.url })
  const text = JSON.stringify(session)
  for (const { answer } of person.kba) expect(text).not.toContain(answer)
  expect(text).not.toContain(person.accessToken)
  expect(text).not.toContain(person.contacts.work)
})

it('does not let the request through before the service said so', async () => {
  const { approve } = await openPortal()
  expect(await approve()).toBe(403)
})

it('lets the request through once after the right code', async () => {
  const { simulator, person, post, approve } = await openPortal()
  const { userAlias } = person
  const deliveryType = 'SMS_WORK'
  await post('/mfa-api/mfa/token/send', { userAlias, deliveryType })
  await post('/mfa-api/mfa/token/authenticate', {
    userAlias,
    deliveryType,
    token: simulator.latestCode(userAlias),
  })
  expect([await approve(), await approve()]).toEqual([200, 403])
})

it('does not let the request through after a wrong code', async () => {
  const { person, post, approve } = await openPortal()
  const about = { userAlias: person.userAlias, deliveryType: 'SMS_WORK' }
  await post('/mfa-api/mfa/token/send', about)
  await post('/mfa-api/mfa/token/authenticate', { ...about, token: 'not it' })
  expect(await approve()).toBe(403)
})

it('lets the request through after a push that was approved', async () => {
  const { simulator, person, post, approve } = await openPortal()
  const sent = await post('/mfa-api/mfa/okta-verify/verify', { userId: person.oktaUserId })
  const requestId = await readField(sent, 'requestId')
  expect(await approve()).toBe(403)
  simulator.approve(requestId)
  await post('/mfa-api/mfa/okta-verify/poll', { requestId })
  expect(await approve()).toBe(200)
})

it('does not take another session’s push for this one’s', async () => {
  const { simulator, person, post, approve, openBrowser } = await openPortal()
  const other = await openBrowser()
  const requestId = await readField(
    await other.post('/mfa-api/mfa/okta-verify/verify', { userId: person.oktaUserId }),
    'requestId',
  )
  simulator.approve(requestId)
  await post('/mfa-api/mfa/okta-verify/poll', { requestId })
  expect(await approve()).toBe(403)
})

it('starts an RSA verification that can be polled', async () => {
  const { simulator, post, approve } = await openPortal()
  const requestId = await readField(await post('/portal-api/rsa/start'), 'requestId')
  simulator.approve(requestId)
  await post('/mfa-api/mfa/rsa/poll', { requestId })
  expect(await approve()).toBe(200)
})

it('signs a request for Duo’s prompt', async () => {
  const { simulator, post } = await openPortal()
  const response = await post('/portal-api/duo/sig-request')
  expect(await response.json()).toEqual({
    host: simulator.duo.host,
    sigRequest: expect.stringMatching(/^TX\|[\w=+/]+\|[\da-f]{40}:APP\|[\w=+/]+\|[\da-f]{40}$/),
  })
})

it.each(['http://localhost:1', 'null', 'https://evil.example'])('refuses a page of %s', async (origin) => {
  const { post } = await openPortal()
  expect((await post('/portal-api/requests/AR-20418/approve', undefined, { Origin: origin })).status).toBe(403)
  expect((await post('/portal-api/rsa/start', undefined, { Origin: origin })).status).toBe(403)
})

it('refuses a browser it does not know', async () => {
  const { post } = await openPortal()
  expect((await post('/portal-api/rsa/start', undefined, { Cookie: 'acme-session=made-up' })).status).toBe(401)
})

it('remembers a browser that passed and asked for it, until it is told to forget; others it does not', async () => {
  const { simulator, person, post, approve, openBrowser } = await openPortal()
  const other = await openBrowser()
  const about = { userAlias: person.userAlias, deliveryType: 'SMS_WORK' }
  await post('/mfa-api/mfa/token/send', about)
  await post('/mfa-api/mfa/token/authenticate', { ...about, token: simulator.latestCode(person.userAlias) })
  const answer = await post('/portal-api/requests/AR-20418/approve?remember-device=true')
  expect(await answer.json()).toMatchObject({ state: 'approved', rememberedUntil: expect.any(Number) })

  expect([await approve(), await other.approve()]).toEqual([200, 403])
  await post('/portal-api/device/forget')
  expect(await approve()).toBe(403)
})

it('remembers no browser that only asks for it', async () => {
  const { post, approve } = await openPortal()
  expect((await post('/portal-api/requests/AR-20418/approve?remember-device=true')).status).toBe(403)
  expect(await approve()).toBe(403)
})
