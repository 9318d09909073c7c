import { isOver, type MfaBlock } from '../deadlines/availability.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaDuoWebMethod } from '../methods/mfaMethod.ts'
import { mapStore } from '../store/Store.ts'
import { createVerification } from '../verification/createVerification.ts'
import { type DuoVerifyStep, duoVerifyStep } from './duoVerifyStep.ts'

export interface DuoVerifyGiven {
  method: Pick<MfaDuoWebMethod, 'id' | 'userId'>
}

/** Has Duo's answers checked for one method. They are kept nowhere. */
export function createDuoVerify(environment: MfaEnvironment, holders: Holders<DuoVerifyGiven>) {
  const { id, userId } = holders.newest().method
  const check = createVerification({
    environment,
    holders,
    method: 'duo-web',
    methodId: id,
    operation: 'verify',
    where: 'client',
  })
  const result = mapStore(check, (state) => {
    const step = duoVerifyStep(state)
    const blockedBy = submitBlock(step)
    return { ...step, blockedBy, canSubmit: blockedBy === undefined }
  })
  return {
    ...result,
    reset: check.reset,
    release: check.release,
    isSpent: check.isSpent,
    // No deadline holds this back: it is no control of the person's, and later it would be of no use.
    submit(signedResponse: string) {
      if (!result.get().canSubmit) return
      check.run((signal) => environment.client.sendDuoVerifyRequest({ userId, signedResponse }, { signal }))
    },
  }
}

/** Why Duo's answer can't be checked now. */
export function submitBlock({ status }: DuoVerifyStep): MfaBlock | undefined {
  return isOver(status) ? 'over' : status === 'checking' ? 'busy' : undefined
}
