import { availability, isOver } from '../deadlines/availability.ts'
import { createWait } from '../deadlines/waiting.ts'
import { deriveStore, mapStore } from '../store/Store.ts'
import { createVerification, type VerificationAnswer, type VerificationOptions } from './createVerification.ts'
import { startedStep } from './startedStep.ts'

export type StartedOptions = VerificationOptions & {
  /** Has it started: what it answers is to be asked about. */
  begin: (signal: AbortSignal) => Promise<VerificationAnswer>
}

/** Has verifications started for one method, on a press each, and waits for the newest one. */
export function createStarted({ begin, ...options }: StartedOptions) {
  const verification = createVerification(options)
  const wait = createWait(options.environment)
  const result = deriveStore(mapStore(verification, startedStep), wait, (now, until) => {
    const { status } = now
    const isBusy = status === 'starting' || status === 'waiting'
    const available = availability(isOver(status) ? 'over' : isBusy ? 'busy' : undefined, until)
    const canStart = available.blockedBy === undefined
    return { ...now, ...available, canStart, canRetry: canStart && (status === 'stopped' || status === 'timedOut') }
  })
  const start = () => {
    if (result.get().canStart) verification.run(begin)
  }

  return {
    ...result,
    release: verification.release,
    isSpent: verification.isSpent,
    start,
    retry() {
      if (!result.get().canRetry) return
      if (verification.awaited() === undefined) start()
      else verification.retry()
    },
  }
}
