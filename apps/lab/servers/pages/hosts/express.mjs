import express from 'express'
import { toNodeHandler } from './adapters/node.mjs'
import { gateway, hold, say, watchClose } from './watch.mjs'

const app = express()
app.use('/mfa-gateway', toNodeHandler(gateway))
app.use((req, res, next) => {
  const id = req.headers['x-id']
  watchClose(id, '`req` closes', req)
  watchClose(id, '`res` closes before it is written', res, () => !res.writableFinished)
  next()
})
app.post('/held', express.json(), (req, res) => {
  void hold(new Headers(req.headers)).then(() => res.json({}))
})
app.listen(Number(process.env.PORT), '127.0.0.1', () => say({ ready: true }))
