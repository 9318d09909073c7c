import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isRecord } from '../http/isRecord.ts'
import { serveSimulator } from './serveSimulator.ts'

const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  vi.unstubAllEnvs()
})

function start(...args: string[]) {
  const main = `${import.meta.dirname}/main.ts`
  const child = spawn(process.execPath, ['--conditions=@mfa-challenge/source', main, ...args])
  running.add(child)
  const exitCode = once(child, 'exit').then(([code]) => {
    running.delete(child)
    return code
  })
  return { child, exitCode }
}

async function firstLine({ child }: ReturnType<typeof start>): Promise<string> {
  const stdout = child.stdout
  if (stdout === null) throw new Error('The command has no output.')
  const [line] = await once(createInterface({ input: stdout }), 'line')
  return String(line)
}

async function failed(...args: string[]) {
  const { child, exitCode } = start(...args)
  const [code, errors, output] = await Promise.all([exitCode, read(child.stderr), read(child.stdout)])
  return { code, errors, output }
}

async function read(stream: ChildProcess['stdout']): Promise<string> {
  return stream === null ? '' : text(stream)
}

describe('the command', () => {
  it('prints with --json, on its first line, everything a program needs; serves; and ends when told to', async () => {
    const command = start('--port', '0', '--json')
    const banner: unknown = JSON.parse(await firstLine(command))
    const strings = (...names: string[]) => Object.fromEntries(names.map((name) => [name, expect.any(String)]))
    expect(banner).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      ...strings('clientId', 'clientSecret'),
      duo: strings('host', 'ikey', 'skey', 'akey'),
    })
    const people = isRecord(banner) && Array.isArray(banner['people']) ? banner['people'] : []
    expect(people).toHaveLength(4)
    for (const person of people) {
      expect(person).toMatchObject(strings('userAlias', 'identityId', 'oktaUserId', 'duoUsername', 'accessToken'))
      expect(person).toMatchObject({ kba: expect.arrayContaining([strings('id', 'text', 'answer')]) })
    }

    const url = isRecord(banner) ? String(banner['url']) : ''
    expect(await (await fetch(`${url}/simulator/outbox`)).json()).toEqual([])
    command.child.kill('SIGTERM')
    expect(await command.exitCode).toBe(0)
  })

  it('prints a page address for a person', async () => {
    const command = start('--port=0')
    expect(await firstLine(command)).toBe('MFA service simulator. Never for production.')
    command.child.kill('SIGINT')
    expect(await command.exitCode).toBe(0)
  })

  it.each([
    [['--port', 'many'], '--port must be a number from 0 to 65535, not "many".'],
    [['--port', '65536'], '--port must be a number'],
    [['--prot', '1'], "Unknown option '--prot'"],
    [['extra'], "Unexpected argument 'extra'"],
  ])('refuses %j with code 2, and says how it is used', async (args, problem) => {
    const { code, errors, output } = await failed(...args)
    expect(code).toBe(2)
    expect(errors).toContain(problem)
    expect(errors).toContain('Usage:')
    expect(output).toBe('')
  })

  it('explains itself', async () => {
    const { code, output } = await failed('--help')
    expect(code).toBe(0)
    expect(output).toContain('--json')
  })

  it('refuses where NODE_ENV is production, and starts there when told to', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { code, errors } = await failed('--port', '0')
    expect({ code, errors }).toEqual({
      code: 1,
      errors: expect.stringContaining('mfa-simulator --allow-in-production'),
    })

    const command = start('--port', '0', '--json', '--allow-in-production')
    expect(JSON.parse(await firstLine(command))).toMatchObject({ url: expect.any(String) })
  })

  it('says which port is taken', async () => {
    const { url, close } = await serveSimulator()
    const { port } = new URL(url)
    const { code, errors } = await failed('--port', port)
    await close()
    expect(code).toBe(1)
    expect(errors).toBe(
      `Port ${port} on 127.0.0.1 is already in use. Choose another with --port, or --port 0 for any free one.\n`,
    )
  })
})
