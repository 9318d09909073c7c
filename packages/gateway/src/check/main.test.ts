import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { serveTenant, tokenWith } from './test-support/serveTenant.ts'

/** Runs the command with these variables alone. */
async function command(args: readonly string[], environment: Record<string, string> = {}) {
  const main = `${import.meta.dirname}/main.ts`
  const flags = ['--conditions=@mfa-challenge/source', '--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, main, ...args], { env: environment })
  const [[code], output, errors] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { code, output, errors }
}

it('ends with 0 where nothing is missing', async () => {
  const { environment } = await serveTenant()
  const { code, output, errors } = await command(['--check'], environment)
  expect(output).toMatch(/^Variables\n {2}note {5}MFA_API_URL {2,}http:/)
  expect(output).toContain('Nothing is missing, as far as can be known without sending.')
  expect(errors).toBe('')
  expect(code).toBe(0)
})

it('ends with 1 where something is missing, and says what to a program too', async () => {
  const tenant = await serveTenant()
  const environment = { MFA_API_URL: tenant.url, MFA_ACCESS_TOKEN: await tokenWith(tenant, 'idn:mfa-kba:read') }
  const { code, output } = await command(['--check', '--json'], environment)
  expect(code).toBe(1)
  expect(JSON.parse(output)).toMatchObject({
    ok: false,
    findings: expect.arrayContaining([
      { part: 'Scopes', about: 'idn:mfa:poll', state: 'missing', says: expect.any(String), todo: expect.any(String) },
    ]),
  })
  expect(output.trimEnd()).not.toContain('\n')
})

it.each([
  [[], 'There is nothing to do. Give --check.'],
  [['--chekc'], "Unknown option '--chekc'"],
  [['--check', 'acme'], "Unexpected argument 'acme'"],
])('ends with 2 at %j, and says how it is used', async (args, problem) => {
  const { code, output, errors } = await command(args)
  expect(code).toBe(2)
  expect(errors).toContain(problem)
  expect(errors).toContain('Usage: mfa-gateway --check')
  expect(output).toBe('')
})

it('explains itself', async () => {
  const { code, output } = await command(['--help'])
  expect(code).toBe(0)
  for (const name of ['MFA_API_URL', 'MFA_CLIENT_ID', 'MFA_ACCESS_TOKEN', 'MFA_API_VERSION', '--no-kba', '--json'])
    expect(output).toContain(name)
})
