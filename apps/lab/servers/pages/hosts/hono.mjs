import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { toHonoHandler } from './adapters/hono.mjs'
import { gateway, hold, say, watchClose, watchSignal } from './watch.mjs'

const app = new Hono()
app.post('/held', async (context) => {
  const id = context.req.header('x-id')
  watchClose(id, '`incoming` closes', context.env.incoming)
  watchSignal(id, '`c.req.raw.signal`', context.req.raw.signal)
  await context.req.text()
  await hold(context.req.raw.headers)
  return context.json({})
})
app.all('/mfa-gateway/*', toHonoHandler(gateway))
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' }, () => say({ ready: true }))
