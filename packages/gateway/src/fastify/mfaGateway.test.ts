import fastify from 'fastify'
import { adapterTests } from '../gateway/test-support/adapterTests.ts'
import { mfaGateway } from './mfaGateway.ts'

adapterTests(async (gateway) => {
  const app = fastify({ forceCloseConnections: true })
  await app.register(mfaGateway, { prefix: '/portal/mfa-gateway', gateway })
  return { origin: await app.listen({ port: 0, host: '127.0.0.1' }), stop: () => app.close() }
})
