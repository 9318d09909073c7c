import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A process of ours. What goes to and fro is JSON, as text. */
export interface Child<Ready, Report> {
  /** What it said when it was ready. */
  ready: Ready
  /** Asks it what it has seen. */
  report(): Promise<Report>
  stop(): Promise<void>
}

/** Starts a `main.ts` of ours in a process of its own, with what it is given. Rejects where it ends before it is ready. */
export async function startChild<Ready, Report>(
  file: string,
  given: object,
  execArgv: readonly string[] = [],
): Promise<Child<Ready, Report>> {
  const child = fork(file, [JSON.stringify(given)], { execArgv: [...process.execArgv, ...execArgv] })
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  const ended = once(child, 'exit').then(([code]) => {
    process.off('exit', killAtExit)
    return new Error(`${file} ended with ${String(code)}.`)
  })
  const next = async <Message>(): Promise<Message> => {
    const waiting = new AbortController()
    const said = once(child, 'message', { signal: waiting.signal }).then(([text]): Message => JSON.parse(String(text)))
    const result = await Promise.race([said, ended])
    if (result instanceof Error) {
      said.catch(() => undefined)
      waiting.abort()
      throw result
    }
    return result
  }
  return {
    ready: await next<Ready>(),
    async report() {
      const answer = next<Report>()
      child.send('report')
      return answer
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
