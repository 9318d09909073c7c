import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** The demo's own process. */
export interface ServedDemo {
  portalUrl: string
  stop: () => Promise<void>
}

/** Starts the demo on free ports, as its own process. */
export async function serveDemo(): Promise<ServedDemo> {
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    ['--conditions=@mfa-challenge/source', join(root, 'apps/demo/server/main.ts'), '--port=0', '--simulator-port=0'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const portalUrl = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /Portal: (http:\/\/localhost:\d+)\n/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.on('exit', (code) => reject(new Error(`The demo stopped with ${code} before it said where it is.\n${said}`)))
  })
  return {
    portalUrl,
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
