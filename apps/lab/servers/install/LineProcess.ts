import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** What a page or a client told: facts, and when. */
export type Told = Readonly<Record<string, unknown>> & { at: number }

export interface LineProcessOptions {
  cwd: string
  env?: Readonly<Record<string, string>> | undefined
  /** A line that says that it is ready, where it says so in no JSON. */
  ready?: RegExp | undefined
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A process that tells what happens to it, one line of JSON after the other. */
export class LineProcess {
  readonly told: Told[] = []
  private readonly child: ChildProcess
  private readonly listeners = new Set<() => void>()
  private readonly other: string[] = []
  private isReady = false

  constructor(args: readonly string[], { cwd, env = {}, ready }: LineProcessOptions) {
    this.child = spawn(process.execPath, args, {
      cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      if (stream === null) continue
      createInterface({ input: stream }).on('line', (line) => {
        const read = readLine(line)
        if (read === undefined) this.other.push(line)
        else this.told.push(read)
        if (read?.ready === true || ready?.test(line) === true) this.isReady = true
        for (const listener of this.listeners) listener()
      })
    }
    running.add(this.child)
    this.child.on('exit', () => {
      running.delete(this.child)
      for (const listener of this.listeners) listener()
    })
  }

  /** Waits until it is ready. */
  async ready(): Promise<void> {
    const came = await this.until(() => this.isReady || undefined, 60_000)
    if (came !== true) throw new Error(`A process did not become ready:\n${this.other.slice(-20).join('\n')}`)
  }

  /** Waits until something is found in what was told; `undefined` where it is not within some time. */
  async until<Found>(find: () => Found | undefined, withinMs: number): Promise<Found | undefined> {
    const now = find()
    if (now !== undefined) return now
    return new Promise((resolve) => {
      const end = (found: Found | undefined) => {
        clearTimeout(timer)
        this.listeners.delete(look)
        resolve(found)
      }
      const look = () => {
        const found = find()
        if (found !== undefined) end(found)
        else if (this.child.exitCode !== null) end(undefined)
      }
      const timer = setTimeout(() => end(undefined), withinMs)
      this.listeners.add(look)
    })
  }

  write(line: object): void {
    this.child.stdin?.write(`${JSON.stringify(line)}\n`)
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    this.child.kill('SIGKILL')
    await once(this.child, 'exit')
  }
}

function readLine(line: string): Told | undefined {
  if (!line.startsWith('{')) return undefined
  const read: unknown = JSON.parse(line)
  return isTold(read) ? read : undefined
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number'
}
