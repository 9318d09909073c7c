// What a page of the portal does, without the page.
import { env } from 'node:process'

const { PORT = '3000', MFA_API_URL = 'http://127.0.0.1:4010' } = env
const portal = `http://localhost:${PORT}`

const post = (path = '', body = {}, headers = {}) =>
  fetch(`${portal}${path}`, {
    method: 'POST',
    headers: { Cookie: 'session=session-of-will', Origin: portal, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const asked = await post('/api/requests/AR-1/approve')
console.log(asked.status, asked.headers.get('WWW-Authenticate'))
const transaction = /mfa_transaction="(\w+)"/.exec(asked.headers.get('WWW-Authenticate') ?? '')?.[1] ?? ''

const delivery = { userAlias: 'whatever', deliveryType: 'EMAIL_WORK' }
const sent = await post('/mfa-gateway/mfa/token/send', delivery, { 'MFA-Transaction': transaction })
console.log(sent.status, await sent.text())

// With a real tenant the code is in the mail: read it there. The simulator shows it.
const outbox = await fetch(`${MFA_API_URL}/simulator/outbox`)
const token = (await outbox.json()).at(-1).code
const checked = await post(
  '/mfa-gateway/mfa/token/authenticate',
  { ...delivery, token },
  { 'MFA-Transaction': transaction },
)
console.log(checked.status, await checked.text())

const assertion = checked.headers.get('MFA-Assertion') ?? ''
const done = await post('/api/requests/AR-1/approve', {}, { 'MFA-Assertion': assertion })
console.log(done.status, await done.text())
const again = await post('/api/requests/AR-1/approve', {}, { 'MFA-Assertion': assertion })
console.log(again.status, 'the second time')
