import { describe, expect, it } from 'vitest'
import { checkLines, partOf } from '../test-support/checkLines.ts'
import { duoVariables, serveTenant, tokenWith } from '../test-support/serveTenant.ts'
import { runCheck } from './runCheck.ts'

const wanted = 'idn:mfa:send idn:mfa:verify idn:mfa:poll idn:mfa-kba:authenticate idn:mfa-kba:read'
const lost = 'Choose it for the token (Preferences, Personal Access Tokens), or make a new one.'

describe('a tenant where all is right', () => {
  it('is told line by line', async () => {
    const tenant = await serveTenant()
    const { url, simulator } = tenant
    expect(await checkLines({ ...tenant.environment, ...duoVariables(tenant) })).toEqual([
      'Variables',
      `note  MFA_API_URL  ${url}, this very machine and no tenant`,
      'right  MFA_API_VERSION  v3, since it is not set',
      'right  MFA_CLIENT_ID  is set',
      'right  MFA_CLIENT_SECRET  is set',
      `note  MFA_DUO_HOST  ${simulator.duo.host}, which is no host of Duo’s`,
      'right  MFA_DUO_IKEY  is set',
      'right  MFA_DUO_SKEY  is set',
      'right  MFA_DUO_AKEY  is set',
      'Token',
      'right  POST /oauth/token  gave a token for 749 s',
      'right  expiry  good for another 12 min',
      'right  acts for a user  will.albin',
      'right  level ORG_ADMIN  its user has it',
      `right  client_id  ${simulator.clientId}`,
      'Scopes',
      'note  sp:scopes:all  it covers every scope, and more than the gateway should have',
      '-> Choose those below alone: then a leak is smaller.',
      'right  idn:mfa:send  sending codes',
      'right  idn:mfa:verify  checking codes, Okta Verify, Duo',
      'right  idn:mfa:poll  hearing whether a push was approved',
      'right  idn:mfa-kba:authenticate  checking security answers',
      'right  idn:mfa-kba:read  reading security questions',
      'note  idn:mfa-configuration:read  this check can read how Okta Verify and Duo are set up',
      'Tenant',
      'right  GET /mfa/kba/config  4 security questions, 3 that somebody has answered',
      'right  GET /mfa/okta-verify/config  Okta Verify is on; oktaUserId is a person’s identity attribute “email”',
      'right  GET /mfa/duo-web/config  Duo is on; duoUsername is a person’s identity attribute “name”',
      'right  GET /mfa/duo-web/config  MFA_DUO_HOST is the tenant’s',
      'right  GET /mfa/duo-web/config  MFA_DUO_IKEY is the tenant’s',
      'right  X-Deprecated  not there: the version is not marked as ending',
      'note  rate limits  none named; SailPoint documents 100 calls per 10 s for each client and version',
      'right  clock  agrees',
      'Nothing is missing, as far as can be known without sending.',
    ])
  })

  it('is asked for nothing that changes or sends', async () => {
    const tenant = await serveTenant()
    await runCheck({ environment: { ...tenant.environment, ...duoVariables(tenant), MFA_API_VERSION: 'beta' } })
    expect(tenant.simulator.requests().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /oauth/token',
      'GET /beta/mfa/kba/config',
      'GET /beta/mfa/okta-verify/config',
      'GET /beta/mfa/duo-web/config',
    ])
    expect(tenant.simulator.outbox()).toEqual([])
    expect(tenant.simulator.pushes()).toEqual([])
  })

  it('hears of every operation that can’t be tried', async () => {
    const findings = await runCheck({ environment: {} })
    const unknown = findings.filter(({ state }) => state === 'unknown').map(({ about }) => about)
    expect(unknown).toEqual([
      'POST /mfa/token/send',
      'POST /mfa/token/authenticate',
      'POST /mfa/okta-verify/verify',
      'POST /mfa/duo-web/verify',
      'POST /mfa/kba/authenticate',
      'POST /mfa/{method}/poll',
      'rsa',
    ])
  })
})

describe('a token', () => {
  it('is refused, and how', async () => {
    const { environment } = await serveTenant({ random: () => 0.5 })
    const lines = await checkLines({ ...environment, MFA_CLIENT_SECRET: 'not-the-secret' })
    expect(partOf(lines, 'Token')).toEqual([
      'refused  POST /oauth/token  401, invalid_client: Bad client credentials (reference 88888888888888888888888888888888)',
      '-> Compare MFA_CLIENT_ID and MFA_CLIENT_SECRET with what was shown when it was made. Lost: make a new one.',
    ])
    expect(partOf(lines, 'Tenant')).toEqual(['right  clock  agrees'])
    expect(lines.at(-1)).toBe('To mend: POST /oauth/token.')
  })

  it('lacks a scope', async () => {
    const tenant = await serveTenant()
    const accessToken = await tokenWith(tenant, wanted.replace('idn:mfa:poll ', ''))
    const lines = await checkLines({ MFA_API_URL: tenant.url, MFA_ACCESS_TOKEN: accessToken })
    expect(partOf(lines, 'Scopes')).toEqual([
      'right  idn:mfa:send  sending codes',
      'right  idn:mfa:verify  checking codes, Okta Verify, Duo',
      'missing  idn:mfa:poll  hearing whether a push was approved',
      `-> ${lost}`,
      'right  idn:mfa-kba:authenticate  checking security answers',
      'right  idn:mfa-kba:read  reading security questions',
      'note  idn:mfa-configuration:read  not there: how Okta Verify and Duo are set up was not read',
      '-> For a check of that too, use a token that has it. The gateway’s own should not.',
    ])
    expect(lines.at(-1)).toBe('To mend: idn:mfa:poll.')
    expect(tenant.simulator.requests().map(({ path }) => path)).toEqual(['/oauth/token', '/v3/mfa/kba/config'])
  })

  it('has the default scope, which covers none', async () => {
    const tenant = await serveTenant({ random: () => 0.5 })
    const environment = { MFA_API_URL: tenant.url, MFA_ACCESS_TOKEN: await tokenWith(tenant, 'sp:scopes:default') }
    const lines = await checkLines(environment)
    expect(partOf(lines, 'Scopes')[0]).toBe('note  sp:scopes:default  it covers none of what the operations want')
    expect(lines.filter((line) => line.startsWith('missing'))).toHaveLength(5)
    expect(partOf(lines, 'Tenant').slice(0, 2)).toEqual([
      'refused  GET /mfa/kba/config  403, 403 Forbidden: The server understood the request but refuses to authorize it. (reference 88888888888888888888888888888888)',
      '-> Is idn:mfa-kba:read among its scopes, and does it act for a user?',
    ])
  })

  it('of a gateway needs no scopes for questions that people’s own tokens ask', async () => {
    const tenant = await serveTenant()
    const accessToken = await tokenWith(tenant, 'idn:mfa:send idn:mfa:verify idn:mfa:poll')
    const environment = { MFA_API_URL: tenant.url, MFA_ACCESS_TOKEN: accessToken }
    const lines = await checkLines(environment, { withKba: false })
    expect(partOf(lines, 'Tenant')[0]).toBe('right  GET /mfa/kba/config  takes the token (403 for its scope)')
    expect(lines.at(-1)).toBe('Nothing is missing, as far as can be known without sending.')
    expect((await checkLines(environment)).at(-1)).toBe(
      'To mend: idn:mfa-kba:authenticate, idn:mfa-kba:read, GET /mfa/kba/config.',
    )
  })

  it('is over', async () => {
    const tenant = await serveTenant()
    const environment = { MFA_API_URL: tenant.url, MFA_ACCESS_TOKEN: await tokenWith(tenant, wanted) }
    tenant.simulator.advanceClock(800_000)
    const lines = await checkLines(environment, { now: () => Date.now() + 800_000 })
    expect(partOf(lines, 'Token').slice(0, 2)).toEqual([
      expect.stringMatching(/^wrong {2}expiry {2}it ended 5\d s ago$/),
      '-> Take a new one, or set MFA_CLIENT_ID and MFA_CLIENT_SECRET: then it is renewed.',
    ])
    expect(partOf(lines, 'Tenant')[0]).toMatch(
      /^refused {2}GET \/mfa\/kba\/config {2}401, JWT validation failed: JWT is expired/,
    )
  })
})

it('says where the tenant’s Duo is another', async () => {
  const tenant = await serveTenant()
  const other = { MFA_DUO_HOST: 'api-12345678.duosecurity.com', MFA_DUO_IKEY: 'DIANOTHERACCOUNT0000' }
  const lines = await checkLines({ ...tenant.environment, ...duoVariables(tenant), ...other })
  const { host, ikey } = tenant.simulator.duo
  expect(partOf(lines, 'Tenant').slice(3, 7)).toEqual([
    `wrong  GET /mfa/duo-web/config  the tenant’s is ${host}, and MFA_DUO_HOST is another`,
    '-> Set MFA_DUO_HOST to the tenant’s.',
    `wrong  GET /mfa/duo-web/config  the tenant’s is ${ikey}, and MFA_DUO_IKEY is another`,
    '-> Set MFA_DUO_IKEY to the tenant’s.',
  ])
})
