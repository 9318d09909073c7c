import type { WorldOptions } from './createWorld.tsx'

export interface HeldAnswers {
  /** For `WorldOptions`. */
  through: NonNullable<WorldOptions['through']>
  /** From now on answers are held back. */
  hold: () => void
  /** Lets all go that are held, and those to come. */
  release: () => void
}

/** Lets requests reach the service, and holds back its answers where told to. */
export function holdAnswers(): HeldAnswers {
  let gate = Promise.resolve()
  let open = () => {}
  return {
    through: (next) => async (input, init) => {
      const response = await next(input, init)
      await gate
      return response
    },
    hold() {
      gate = new Promise((resolve) => {
        open = resolve
      })
    },
    release: () => open(),
  }
}
