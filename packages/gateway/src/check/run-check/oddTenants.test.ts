import { serveSimulator } from '@mfa-challenge/simulator/node'
import { expect, it } from 'vitest'
import { report } from '../report/report.ts'
import { checkLines, partOf } from '../test-support/checkLines.ts'
import { serveOther, serveTenant, tokenThatSays } from '../test-support/serveTenant.ts'
import { runCheck } from './runCheck.ts'

const client = { MFA_CLIENT_ID: 'some-client', MFA_CLIENT_SECRET: 'some-client-secret' }
const page = '<!doctype html><title>Sign in</title>'

it('is not reached', async () => {
  const { url, close } = await serveSimulator()
  await close()
  const refused = await checkLines({ ...client, MFA_API_URL: url })
  expect(partOf(refused, 'Token')).toEqual([
    `refused  POST /oauth/token  ${new URL(url).host} refuses the connection (ECONNREFUSED)`,
    '-> Is this the right host, and does it run?',
  ])
  expect(refused).not.toContain('Tenant')
  const nowhere = await checkLines({ ...client, MFA_API_URL: 'https://acme.api.identitynow.invalid' })
  expect(partOf(nowhere, 'Token')[0]).toMatch(
    /^refused {2}POST \/oauth\/token {2}there is no host acme\.api\.identitynow\.invalid \((?:ENOTFOUND|EAI_AGAIN)\)$/,
  )
})

it('is told at once where it is not reached over TLS', async () => {
  let asked = 0
  const lines = await checkLines(
    { ...client, MFA_API_URL: 'http://acme.api.identitynow.com' },
    {
      fetch: async () => {
        asked += 1
        return Response.json({})
      },
    },
  )
  expect(lines.slice(1, 3)).toEqual(['wrong  MFA_API_URL  is not https', '-> Only on this very machine http will do.'])
  expect(lines.at(-1)).toBe('To mend: MFA_API_URL.')
  expect(asked).toBe(0)
})

it('answers with a web page, to a token request or later', async () => {
  const url = await serveOther((_request, response) => response.setHeader('Content-Type', 'text/html').end(page))
  const todo =
    '-> A proxy or a sign-in page stands in between, or this is no API host. Let this machine pass, or mend MFA_API_URL.'
  const came = 'a web page came in place of an answer (200)'
  expect(partOf(await checkLines({ ...client, MFA_API_URL: url }), 'Token')).toEqual([
    `wrong  POST /oauth/token  ${came}`,
    todo,
  ])
  const { environment, simulator } = await serveTenant()
  simulator.addFault({ kind: 'html', operation: 'getMFAKbaConfig' })
  expect(partOf(await checkLines(environment), 'Tenant').slice(0, 2)).toEqual([
    `wrong  GET /mfa/kba/config  ${came}`,
    todo,
  ])
})

it('sends elsewhere, and nothing follows', async () => {
  let followed = 0
  const elsewhere = await serveOther((_request, response) => {
    followed += 1
    response.end()
  })
  const url = await serveOther((_request, response) => response.writeHead(302, { Location: elsewhere }).end())
  expect(partOf(await checkLines({ ...client, MFA_API_URL: url }), 'Token')[0]).toBe(
    `wrong  POST /oauth/token  sends on to ${new URL(elsewhere).host} (302), which was not followed`,
  )
  expect(followed).toBe(0)
})

it.each([
  ['rateLimited', /refused .* 429, Rate Limit Exceeded/, /Wait 10 s, or make a client for the gateway alone/],
  ['serverError', /refused .* 500, 500\.0 Internal Fault: An internal fault occurred\. \(reference/, /Try again later/],
  ['dropped', /refused .* the connection to 127\.0\.0\.1:\d+ broke/, /Try again/],
  ['truncated', /wrong .* what came is no JSON \(200\)/, /Is MFA_API_URL the API’s host/],
] as const)('answers with %s', async (kind, says, todo) => {
  const { environment, simulator } = await serveTenant()
  simulator.addFault({ kind, operation: 'getMFAKbaConfig' })
  const [first, second] = partOf(await checkLines(environment), 'Tenant')
  expect(first).toMatch(says)
  expect(second).toMatch(todo)
})

it('is marked as ending, and names limits', async () => {
  const url = await serveOther((_request, response) => {
    response.writeHead(200, { 'X-Deprecated': 'true', 'X-RateLimit-Remaining': '87' }).end('[]')
  })
  const environment = { MFA_API_URL: url, MFA_ACCESS_TOKEN: tokenThatSays({}) }
  expect(partOf(await checkLines(environment), 'Tenant').slice(1, 4)).toEqual([
    'note  X-Deprecated  true: the version is marked as ending',
    '-> Read “After 2029” in the guide: v3 and beta end in the first quarter of 2029.',
    'note  rate limits  x-ratelimit-remaining: 87',
  ])
})

it.each([
  [31_000, 'wrong  clock  this machine is 31 s behind the tenant'],
  [-31_000, 'wrong  clock  this machine is 31 s ahead of the tenant'],
  [29_000, 'right  clock  29 s apart'],
])('has a clock that is %i ms from ours', async (byMs, line) => {
  const { environment, simulator } = await serveTenant({ now: () => at + byMs })
  // Its Date header has whole seconds: half a second is what we take it to be past.
  const at = Math.floor(Date.now() / 1000) * 1000
  const lines = await checkLines(
    { ...environment, MFA_ACCESS_TOKEN: simulator.people[0]?.accessToken ?? '' },
    { now: () => at + 500 },
  )
  expect(lines).toContain(line)
})

it('says back what it was told, and nothing secret is printed', async () => {
  const accessToken = tokenThatSays({ user_name: 'some-client-secret' })
  const url = await serveOther((request, response, body) => {
    const error = `no: ${body} ${request.headers.authorization}`
    if (request.url === '/oauth/token') response.writeHead(401).end(JSON.stringify({ error }))
    else response.writeHead(403, { 'SLPT-Request-ID': accessToken }).end(JSON.stringify({ error }))
  })
  const secrets = {
    MFA_CLIENT_SECRET: 'some-client-secret',
    MFA_DUO_SKEY: 's'.repeat(39) + '1',
    MFA_DUO_AKEY: 'a'.repeat(39) + '1',
  }
  const environment = { ...client, ...secrets, MFA_API_URL: url }
  const printed = [
    report(await runCheck({ environment })),
    report(await runCheck({ environment: { ...environment, MFA_ACCESS_TOKEN: accessToken } })),
  ].join('\n')
  for (const secret of [...Object.values(secrets), accessToken]) expect(printed).not.toContain(secret)
  expect(printed).toContain('[hidden]')
})
