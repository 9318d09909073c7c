import { once } from 'node:events'
import { createServer } from 'node:http'
import { toNodeHandler } from './adapters/node.mjs'
import { gateway, hold, say, watchClose, watchSignal } from './watch.mjs'

const ours = toNodeHandler(gateway)
const server = createServer((req, res) => {
  if (req.url.startsWith('/mfa-gateway/')) ours(req, res)
  else void answer(req, res)
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => say({ ready: true }))

async function answer(req, res) {
  const id = req.headers['x-id']
  watchClose(id, '`req` closes', req)
  watchClose(id, '`res` closes before it is written', res, () => !res.writableFinished)
  watchSignal(id, '`req.signal`', req.signal)
  req.resume()
  await once(req, 'end')
  await hold(new Headers(req.headers))
  res.end('{}')
}
