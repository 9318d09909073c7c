import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface ServerToStart {
  folder: string
  /** A line that it prints when it is ready. */
  ready: RegExp
  env?: Readonly<Record<string, string>>
}

/** A program that serves until it is stopped. */
export interface Server {
  /** The line that said that it was ready. */
  line: string
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach(end))

/** Starts a command of an example, as its scripts do, and waits until it says that it serves. */
export async function startServer(command: string, { folder, ready, env = {} }: ServerToStart): Promise<Server> {
  // A group of its own, so that what npm starts ends with it.
  const child = spawn(command, { cwd: folder, shell: true, detached: true, env: { ...process.env, ...env } })
  running.add(child)
  const said: string[] = []
  const line = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (one) => {
        said.push(one)
        if (ready.test(one)) resolve(one)
      })
    }
    child.on('error', reject)
    child.on('exit', () => reject(new Error(`${command} ended:\n${said.slice(-30).join('\n')}`)))
  })
  return {
    line,
    async stop() {
      running.delete(child)
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      end(child)
      await ended
    },
  }
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
