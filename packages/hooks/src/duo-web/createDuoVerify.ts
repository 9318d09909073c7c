import type { MfaBlock } from '../deadlines/availability.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaDuoWebMethod } from '../methods/mfaMethod.ts'
import { createOperation } from '../operation/createOperation.ts'
import { createPoll } from '../poll/createPoll.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { deriveStore } from '../store/Store.ts'
import { type DuoAnswer, type DuoVerifyStep, duoVerifyStep } from './duoVerifyStep.ts'

export interface DuoVerifyGiven {
  method: Pick<MfaDuoWebMethod, 'id' | 'userId'>
}

/** Has Duo's answers checked for one method. They are kept nowhere. */
export function createDuoVerify(environment: MfaEnvironment, holders: Holders<DuoVerifyGiven>) {
  const { client } = environment
  const { id, userId } = holders.newest().method
  const poll = createPoll({ environment, method: 'duo-web', methodId: id, isWanted: holders.any })
  const check = createOperation<DuoAnswer>({
    environment,
    key: ['mfa', 'duo-web', 'verify', id],
    where: 'sendDuoVerifyRequest of the client',
    isWanted: holders.any,
    onAnswered({ status, requestId }) {
      const awaited = requestId.read()
      if (status === 'PENDING' && awaited !== undefined) poll.ask(awaited)
    },
  })
  const step = deriveStore(check, poll, (checked, polled) => duoVerifyStep({ check: checked, poll: polled }))
  const reset = () => {
    poll.stop()
    check.reset()
  }
  return {
    ...step,
    // No deadline holds this back: it is no control of the person's, and later it would be of no use.
    submit(signedResponse: string) {
      if (submitBlock(step.get()) !== undefined) return
      poll.stop()
      check.run(async (signal) => {
        const { requestId, ...answer } = await client.sendDuoVerifyRequest({ userId, signedResponse }, { signal })
        return { ...answer, requestId: new Sealed(requestId) }
      })
    },
    reset,
    release: reset,
    isSpent: () => step.get().status === 'succeeded',
  }
}

/** Why Duo's answer can't be checked now. */
export function submitBlock({ status }: DuoVerifyStep): MfaBlock | undefined {
  if (status === 'checking') return 'busy'
  return status === 'succeeded' || status === 'lockedOut' || status === 'notEnoughData' ? 'over' : undefined
}
