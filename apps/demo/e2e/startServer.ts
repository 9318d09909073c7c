import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** A server of ours, by its sources. */
export interface ServerToStart {
  script: string
  args?: readonly string[]
  environment?: Readonly<Record<string, string>>
}

/** The demo with its page built, and with all that React has to say about it. */
export const demoServer: ServerToStart = {
  script: 'apps/demo/server/main.ts',
  args: ['--built', '--port=0', '--simulator-port=0'],
  environment: { NODE_ENV: 'development' },
}

/** A server in a process of its own. */
export interface StartedServer {
  portalUrl: string
  stop: () => Promise<void>
}

/** Starts a server, and waits until it says where its portal is. */
export async function startServer({ script, args = [], environment = {} }: ServerToStart): Promise<StartedServer> {
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    ['--conditions=@mfa-challenge/source', join(root, script), ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment } },
  )
  const portalUrl = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /Portal: (http:\/\/\S+:\d+)\n/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.on('exit', (code) => reject(new Error(`${script} stopped with ${code} before it said where it is.\n${said}`)))
  })
  return {
    portalUrl,
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
