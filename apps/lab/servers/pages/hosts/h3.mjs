import { H3, serve } from 'h3'
import { gateway, hold, say, watchSignal } from './watch.mjs'

const app = new H3()
app.post('/held', async (event) => {
  watchSignal(event.req.headers.get('x-id'), '`event.req.signal`', event.req.signal)
  await event.req.text()
  await hold(event.req.headers)
  return {}
})
app.all('/mfa-gateway/**', (event) => gateway.fetch(event.req, { signal: event.req.signal }))
const server = serve(app, { port: Number(process.env.PORT), hostname: '127.0.0.1', silent: true })
await server.ready()
say({ ready: true })
