import { clientCredentials, createGateway, rotatingKeys } from '@mfa-challenge/gateway'
import { toNodeHandler, writeResponse } from '@mfa-challenge/gateway/node'
import express from 'express'

const { PORT = '3000', MFA_API_URL = '', MFA_CLIENT_ID = '', MFA_CLIENT_SECRET = '' } = process.env

// In your portal: whoever your own sign-in has let in. Here, somebody who always is.
const sessions = new Map([['session-of-will', { subject: 'will.albin', userAlias: 'will.albin' }]])
const personOf = (cookies = '') => {
  const session = /(?:^|; )session=([\w-]+)/.exec(cookies)?.[1] ?? ''
  const person = sessions.get(session)
  return person && { ...person, session }
}

const gateway = createGateway({
  basePath: '/mfa-gateway',
  origins: [`http://localhost:${PORT}`],
  identify: (request) => personOf(request.headers.get('Cookie') ?? ''),
  service: {
    url: MFA_API_URL,
    token: clientCredentials({ serviceUrl: MFA_API_URL, clientId: MFA_CLIENT_ID, clientSecret: MFA_CLIENT_SECRET }),
  },
  assertions: { keys: rotatingKeys() },
  logger: console,
})

const app = express()
app.use('/mfa-gateway', toNodeHandler(gateway))

app.post('/api/requests/:id/approve', async (req, res) => {
  const person = personOf(req.headers.cookie)
  const approve = { action: 'approve', request: req.params.id }
  const step = person && (await gateway.stepUp(req, { person, approve }))
  if (step === undefined) res.sendStatus(401)
  else if (!step.passed) await writeResponse(step.response, res)
  else res.json({ approved: req.params.id, provenBy: step.claims.mfa_method })
})

// Your own sign-in, and your pages.
app.get('/sign-in', (_req, res) => res.cookie('session', 'session-of-will', { httpOnly: true }).redirect('/'))
app.use(express.static('dist'))

app.listen(PORT, (error) => {
  if (error) throw error
  console.log(`The portal is at http://localhost:${PORT}`)
})
