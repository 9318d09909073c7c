import type { MfaWorldOptions } from './renderWithMfa.tsx'

export interface HeldAnswers {
  /** For `MfaWorldOptions`. */
  through: NonNullable<MfaWorldOptions['through']>
  /** Lets the oldest answer go that is still held. */
  release(): void
}

/** Lets requests reach the service, and holds back its answers. An aborted one fails, as it would on a network. */
export function holdAnswers(): HeldAnswers {
  const held: (() => void)[] = []
  return {
    through: (next) => async (input, init) => {
      const response = await next(input, init)
      await new Promise<void>((resolve, reject) => {
        held.push(resolve)
        init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')), { once: true })
      })
      return response
    },
    release: () => held.shift()?.(),
  }
}
