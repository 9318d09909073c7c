import { mfaGateway } from '@mfa-challenge/gateway/fastify'
import fastify from 'fastify'
import { gateway, personOf } from './gateway.ts'

export const app = fastify()
await app.register(mfaGateway, { prefix: '/mfa-gateway', gateway })

app.post<{ Params: { id: string } }>('/api/requests/:id/approve', async ({ url, headers, params }, reply) => {
  const { cookie = '' } = headers
  const person = personOf(new Request(`http://portal${url}`, { headers: { cookie } }))
  if (person === undefined) return reply.code(401).send()
  const step = await gateway.stepUp({ headers }, { person, approve: { action: 'approve', request: params.id } })
  return step.passed ? { approved: params.id } : reply.send(step.response)
})
