import { toHonoHandler } from '@mfa-challenge/gateway/hono'
import { Hono } from 'hono'
import { gateway, personOf } from './gateway.ts'

export const app = new Hono()
app.all('/mfa-gateway/*', toHonoHandler(gateway))

app.post('/api/requests/:id/approve', async (context) => {
  const id = context.req.param('id')
  const person = personOf(context.req.raw)
  if (person === undefined) return context.body(null, 401)
  const step = await gateway.stepUp(context.req.raw, { person, approve: { action: 'approve', request: id } })
  return step.passed ? context.json({ approved: id }) : step.response
})
