import fastify from 'fastify'
import { mfaGateway } from './adapters/fastify.mjs'
import { gateway, hold, say, watchClose, watchSignal } from './watch.mjs'

const app = fastify()
app.addHook('onRequest', async (request, reply) => {
  const id = request.headers['x-id']
  watchClose(id, '`request.raw` closes', request.raw)
  watchSignal(id, '`request.signal`', request.signal)
  watchClose(id, '`reply.raw` closes before it is written', reply.raw, () => !reply.raw.writableFinished)
})
app.route({
  method: 'POST',
  url: '/held',
  async handler(request) {
    await hold(new Headers(request.headers))
    return {}
  },
})
app.register(mfaGateway, { prefix: '/mfa-gateway', gateway })
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
say({ ready: true })
