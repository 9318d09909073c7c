import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** A server in a process of its own. */
export interface StartedServer {
  portalUrl: string
  stop: () => Promise<void>
}

/** Starts a server of ours from its sources, and waits until it says where its portal is. */
export async function startServer(script: string, args: readonly string[] = []): Promise<StartedServer> {
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    ['--conditions=@mfa-challenge/source', join(root, script), ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
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
