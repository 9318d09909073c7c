import { availability } from '../deadlines/availability.ts'
import { createWait } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaDuoWebMethod } from '../methods/mfaMethod.ts'
import { createOperation } from '../operation/createOperation.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { deriveStore } from '../store/Store.ts'
import { createDuoVerify, submitBlock } from './createDuoVerify.ts'
import type { DuoVerifyStep } from './duoVerifyStep.ts'

/** What the portal's server signed. */
export interface SigRequestAnswer {
  readonly host: string
  readonly sigRequest: string
}

/** How far Duo is, apart from what its frame says. */
export type DuoWebProgress =
  | { readonly status: 'preparing' }
  | ({ readonly status: 'prompting'; readonly attempt: number } & SigRequestAnswer)
  | DuoVerifyStep

/** A request from the portal's server, and the service's word on Duo's answer to it. */
export function createDuoWeb(environment: MfaEnvironment, holders: Holders<{ method: MfaDuoWebMethod }>) {
  const verify = createDuoVerify(environment, holders)
  let attempt = 0
  const request = createOperation<Sealed<SigRequestAnswer>>({
    environment,
    key: ['mfa', 'duo-web', 'sig-request', holders.newest().method.id],
    where: 'getSigRequest',
    isWanted: holders.any,
    onAnswered: verify.reset,
  })
  const progress = deriveStore(request, verify, (requested, verdict): DuoWebProgress => {
    switch (requested.status) {
      case 'idle':
        return verdict
      case 'running':
        return { status: 'preparing' }
      case 'answered':
        return { status: 'prompting', attempt, ...requested.answer.read() }
      case 'failed':
        return { status: 'failed', failure: requested.failure }
      default:
        return requested satisfies never
    }
  })
  const result = deriveStore(progress, createWait(environment), (now, wait) => {
    // A prompt that is there gives way to a fresh request.
    const block = now.status === 'preparing' ? 'busy' : now.status === 'prompting' ? undefined : submitBlock(now)
    const available = availability(block, wait)
    return { progress: now, ...available, canStart: available.blockedBy === undefined }
  })
  return {
    ...result,
    start() {
      if (!result.get().canStart) return
      attempt += 1
      request.run(async (signal) => {
        const { host, sigRequest } = await holders.newest().method.getSigRequest({ signal })
        return new Sealed({ host, sigRequest })
      })
    },
    /** Takes what Duo signed. The request is of no use any more: Duo answers it once. */
    submit(signedResponse: string) {
      verify.submit(signedResponse)
      request.reset()
    },
    release() {
      request.reset()
      verify.release()
    },
    isSpent: () => progress.get().status === 'succeeded',
  }
}
