import { createServer } from 'node:http'
import { createApp, eventHandler, fromNodeMiddleware, getHeaders, readRawBody, toNodeListener, toWebRequest } from 'h3'
import { toNodeHandler } from './adapters/node.mjs'
import { gateway, hold, say, watchClose, watchSignal } from './watch.mjs'

const app = createApp()
app.use(
  '/held',
  eventHandler(async (event) => {
    const headers = new Headers(getHeaders(event))
    const id = headers.get('x-id')
    const { req, res } = event.node
    watchClose(id, '`event.node.req` closes', req)
    watchClose(id, '`event.node.res` closes before it is written', res, () => !res.writableFinished)
    if (headers.has('x-web')) {
      const request = toWebRequest(event)
      watchSignal(id, '`toWebRequest(event).signal`', request.signal)
      await request.text()
    } else await readRawBody(event)
    await hold(headers)
    return {}
  }),
)
app.use('/mfa-gateway', fromNodeMiddleware(toNodeHandler(gateway)))
createServer(toNodeListener(app)).listen(Number(process.env.PORT), '127.0.0.1', () => say({ ready: true }))
