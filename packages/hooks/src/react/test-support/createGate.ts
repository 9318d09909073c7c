import type { MfaWorldOptions } from '../../test-support/renderWithMfa.tsx'

/** Stands before the service and the portal's server: what is asked goes through, each answer waits to be let go. */
export interface Gate {
  /** For `MfaWorldOptions`. */
  readonly through: NonNullable<MfaWorldOptions['through']>
  /** For a function of the host. */
  readonly hold: <Answer>(name: string, signal: AbortSignal | undefined, call: () => Promise<Answer>) => Promise<Answer>
  /** All that was asked, oldest first: `POST /mfa/token/send`. */
  readonly asked: readonly string[]
  /** What was called off before it was answered. */
  readonly calledOff: readonly string[]
  /** What waits, neither answered nor called off. */
  readonly open: () => readonly string[]
  /** Lets the oldest answer go. */
  readonly release: () => void
}

/** An abort ends what waits, as it would on a network. */
export function createGate(): Gate {
  const asked: string[] = []
  const calledOff: string[] = []
  const waiting = new Map<() => void, string>()

  const wait = (name: string, signal: AbortSignal | null | undefined) =>
    new Promise<void>((resolve, reject) => {
      const release = () => {
        waiting.delete(release)
        resolve()
      }
      const callOff = () => {
        // Of no account once it is answered.
        if (!waiting.delete(release)) return
        calledOff.push(name)
        reject(new DOMException('Aborted', 'AbortError'))
      }
      waiting.set(release, name)
      if (signal?.aborted === true) return callOff()
      signal?.addEventListener('abort', callOff, { once: true })
    })

  return {
    through: (next) => async (input, init) => {
      // Nothing goes out that was called off before.
      init?.signal?.throwIfAborted()
      const request = new Request(input, { method: init?.method ?? 'GET' })
      const name = `${request.method} ${new URL(request.url).pathname.replace(/^\/v3/, '')}`
      asked.push(name)
      const response = await next(input, init)
      await wait(name, init?.signal)
      return response
    },
    async hold(name, signal, call) {
      asked.push(name)
      const answer = await call()
      await wait(name, signal)
      return answer
    },
    asked,
    calledOff,
    open: () => [...waiting.values()],
    release() {
      const [oldest] = waiting.keys()
      oldest?.()
    },
  }
}
