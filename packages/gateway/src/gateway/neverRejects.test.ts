import { expect, it } from 'vitest'
import { openGateway } from '../test-support/openGateway.ts'
import { personalToken } from '../token-source/personalToken.ts'
import { listen } from './test-support/listen.ts'

it.each([600, 999])('answers where the service answers %d', async (status) => {
  const server = await listen((_req, res) => res.writeHead(status).end('{}'))
  const { browser } = openGateway({ service: { url: server.origin, token: personalToken('token') } })
  const response = await browser('will.albin').post('/mfa/token/send', { deliveryType: 'SMS_WORK' })
  await server.stop()
  expect(response.status).toBe(502)
})

it('answers where even the clock fails', async () => {
  let isBroken = false
  const { browser, logged } = openGateway({
    now() {
      if (isBroken) throw new Error('hunter2')
      return 0
    },
  })
  isBroken = true
  const response = await browser('will.albin').get('/mfa/methods')
  expect([response.status, await response.json()]).toMatchObject([500, { messages: [{ text: 'The portal failed.' }] }])
  expect(logged).toEqual([{ event: 'hostFailed', status: 500, reason: 'hostFailed' }])
})

it('tells neither page nor log what the service says of a person', async () => {
  const said = {
    trackingId: 'of will.albin',
    messages: [{ text: 'will.albin\n(will.albin@acme.example) has no phone.', cause: 'will.albin' }],
  }
  const url = 'https://acme.api.identitynow.com'
  const fetch = async () => Response.json(said, { status: 400 })
  const { browser, logged } = openGateway({ service: { url, token: personalToken('token'), fetch } })
  const response = await browser('will.albin').post('/mfa/token/send', { deliveryType: 'SMS_WORK' })
  const body = await response.text()
  expect(body).toContain('has no phone.')
  expect(body + JSON.stringify(logged)).not.toContain('will.albin')
})
