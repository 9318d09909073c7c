// The portal's server: its page, its gateway, and an endpoint that wants proof.
import { clientCredentials, createGateway, rotatingKeys } from '@mfa-challenge/gateway'
import { toNodeHandler, writeResponse } from '@mfa-challenge/gateway/node'
import express from 'express'

const { PORT, PORTAL_ORIGINS, MFA_API_URL, MFA_CLIENT_ID, MFA_CLIENT_SECRET } = process.env

// In your portal: whoever your own sign-in has let in, by the cookie of the session. Here, always Will.
const personOf = (_cookie) => ({ subject: 'will.albin', session: 'session-of-will', userAlias: 'will.albin' })

const gateway = createGateway({
  basePath: '/mfa-gateway',
  origins: PORTAL_ORIGINS.split(' '),
  identify: ({ headers }) => personOf(headers.get('Cookie')),
  service: {
    url: MFA_API_URL,
    token: clientCredentials({ serviceUrl: MFA_API_URL, clientId: MFA_CLIENT_ID, clientSecret: MFA_CLIENT_SECRET }),
  },
  assertions: { keys: rotatingKeys() },
  logger: console,
})

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

const app = express()
app.use('/mfa-gateway', toNodeHandler(gateway))

app.post('/api/requests/:id/approve', async (req, res) => {
  const approve = { action: 'approve', request: req.params.id }
  const step = await gateway.stepUp(req, { person: personOf(req.headers.cookie), approve })
  if (step.passed) res.json({ approved: req.params.id })
  else await writeResponse(step.response, res)
})

app.use(express.static('dist', { setHeaders: (res) => res.setHeader('Content-Security-Policy', policy) }))

app.listen(PORT, (error) => {
  if (error) throw error
  console.log(`The portal is at http://localhost:${PORT}`)
})
