import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

export interface StartedProcess {
  readonly child: ChildProcess
  /** All that it has printed. */
  output(): string
  /** Ends it and whatever it has started. */
  stop(): Promise<void>
}

/** Starts a program in a process group of its own, so that its children end with it. `log` is a file for its output. */
export function startProcess(
  command: string,
  args: readonly string[],
  { env = {}, log }: { env?: NodeJS.ProcessEnv; log?: string | undefined } = {},
): StartedProcess {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const file = log === undefined ? undefined : createWriteStream(log)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      output += text
      file?.write(text)
    })
  }
  const gone = once(child, 'exit').catch(() => undefined)
  const endGroup = (signal: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal)
    } catch {
      // Nobody of it is left.
    }
  }
  const endAtExit = () => endGroup('SIGKILL')
  process.once('exit', endAtExit)
  return {
    child,
    output: () => output,
    async stop() {
      endGroup('SIGTERM')
      const timer = setTimeout(() => endGroup('SIGKILL'), 3000)
      await gone
      clearTimeout(timer)
      endGroup('SIGKILL')
      process.off('exit', endAtExit)
      file?.end()
    },
  }
}
