import { expect, it } from 'vitest'
import { readDemoOptions } from './readDemoOptions.ts'

const tenant = {
  MFA_API_URL: 'https://acme.api.identitynow.com/',
  MFA_CLIENT_ID: 'id',
  MFA_CLIENT_SECRET: 'secret',
  MFA_USER_ALIAS: 'will.albin',
}

it('starts with the simulator where nothing is said', () => {
  expect(readDemoOptions([], {})).toEqual({
    ask: 'start',
    options: { port: 5173, simulatorPort: 0, built: false, tenant: undefined },
  })
})

it('takes the flag before the environment', () => {
  expect(readDemoOptions(['--port', '0', '--simulator-port', '4010'], { PORT: '8080' })).toMatchObject({
    options: { port: 0, simulatorPort: 4010 },
  })
  expect(readDemoOptions([], { PORT: '8080' })).toMatchObject({ options: { port: 8080 } })
  expect(readDemoOptions(['--built'], {})).toMatchObject({ options: { built: true } })
})

it('reads a tenant', () => {
  expect(readDemoOptions([], tenant)).toMatchObject({
    options: { tenant: { apiUrl: 'https://acme.api.identitynow.com', person: { displayName: 'will.albin' } } },
  })
})

it.each([
  [['--port', '70000'], {}, 'A port must be'],
  [['--prot', '1'], {}, '--prot'],
  [[], { ...tenant, MFA_CLIENT_SECRET: '' }, 'MFA_CLIENT_SECRET is not set'],
  [[], { ...tenant, MFA_API_URL: 'http://acme.example' }, 'must be an https origin'],
  [[], { ...tenant, MFA_API_URL: 'https://acme.example/v3' }, 'must be an https origin'],
  [[], { ...tenant, MFA_DUO_HOST: 'api-12345678.duosecurity.com', MFA_DUO_AKEY: 'short' }, 'at least 40'],
])('says what is wrong with %j %j', (args, environment, problem) => {
  expect(readDemoOptions(args, environment)).toMatchObject({
    ask: 'nothing',
    problem: expect.stringContaining(problem),
  })
})
