import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from './freePort.ts'

/** A real Redis of the test's own. */
export interface RedisServer {
  port: number
  url: string
  /** Where it keeps `dump.rdb`. It is gone after `remove`. */
  folder: string
  /** Ends it at once, as a failing machine does. Nothing is saved. */
  kill(): Promise<void>
  /** Ends it as an operator does: with its data saved, if it is to save any. */
  stop(): Promise<void>
  /** It takes connections and bytes, and answers nothing. */
  freeze(): void
  thaw(): void
  /** Starts it again, on the same port and with what is in its folder. */
  start(): Promise<void>
  /** Ends it, and removes its folder. */
  remove(): Promise<void>
}

/** Which Redis to start. */
export interface RedisServerOptions {
  /**
   * Settings besides, as on the command line.
   * @default it saves nothing by itself
   */
  settings?: readonly string[] | undefined
}

/** Starts `redis-server` (Debian's, or the one that `REDIS_SERVER_PATH` names) on a free port. */
export async function startRedisServer({ settings = [] }: RedisServerOptions = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  let child: ChildProcess | undefined
  const end = async (signal: NodeJS.Signals) => {
    const ending = child
    child = undefined
    if (ending === undefined || ending.exitCode !== null) return
    ending.kill(signal)
    // What is frozen can be killed, and nothing else.
    if (signal !== 'SIGKILL') ending.kill('SIGCONT')
    await once(ending, 'exit')
  }
  const start = async () => {
    child = await launch(['--port', String(port), '--dir', folder, '--bind', '127.0.0.1', '--save', '', ...settings])
  }
  const killAtExit = () => child?.kill('SIGKILL')
  process.on('exit', killAtExit)
  await start()

  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    folder,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
    start,
    async remove() {
      await end('SIGKILL')
      process.off('exit', killAtExit)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Resolves once it takes connections. */
async function launch(settings: readonly string[]): Promise<ChildProcess> {
  const program = process.env.REDIS_SERVER_PATH || 'redis-server'
  const child = spawn(program, settings, { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${said.join('\n')}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line)
      if (line.includes('Ready to accept connections')) resolve()
    })
  })
  return child
}
