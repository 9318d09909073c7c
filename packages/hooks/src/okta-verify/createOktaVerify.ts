import { availability, isOver } from '../deadlines/availability.ts'
import { recordName } from '../deadlines/recordName.ts'
import { mostSends } from '../deadlines/resendDelay.ts'
import { forgetSends, noteSend, resendName, sendsSoFar } from '../deadlines/sends.ts'
import { createWait, type Wait } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaOktaVerifyMethod } from '../methods/mfaMethod.ts'
import { createTimeStore } from '../store/createTimeStore.ts'
import { deriveStore } from '../store/Store.ts'
import { createVerification } from '../verification/createVerification.ts'
import { type OktaVerifyStep, oktaVerifyStep } from './oktaVerifyStep.ts'

export interface OktaVerifyGiven {
  method: MfaOktaVerifyMethod
  pollTimeoutMs?: number | undefined
}

/** From then on the person is told that we are still waiting. */
const patience = 30_000

/** Sends pushes for one method, and waits for the answer to the newest one. */
export function createOktaVerify(environment: MfaEnvironment, holders: Holders<OktaVerifyGiven>) {
  const { client, clock, deadlines } = environment
  const { id, userId } = holders.newest().method
  const record = recordName(holders.newest().method)
  const isLate = createTimeStore(clock)
  const verification = createVerification({
    environment,
    holders,
    method: 'okta-verify',
    methodId: id,
    operation: 'verify',
    where: 'client',
    isSuccessSent: true,
    timeoutMs: () => holders.newest().pollTimeoutMs,
    onWaiting(at) {
      noteSend(record, environment)
      isLate.waitFor(at + patience)
    },
    onSettled({ status }) {
      if (status === 'succeeded') forgetSends(deadlines, record)
    },
  })
  const pause = createWait(environment, resendName(record))
  const waits = deriveStore(pause, createWait(environment), (own, limit, isFirst) => ({
    pause: own,
    limit,
    pushesLeft: isFirst ? mostSends : mostSends - sendsSoFar(deadlines, record),
  }))
  const step = deriveStore(verification, isLate, oktaVerifyStep)
  /** A push is out, and `retry` would ask about it. */
  const isOut = () => verification.awaited() !== undefined
  const result = deriveStore(step, waits, (now, { pushesLeft, ...wait }) => ({
    ...now,
    ...pushAvailability(now.status, { isOut: isOut(), hasNoneLeft: pushesLeft === 0, ...wait }),
    pushesLeft,
  }))
  const push = () => {
    if (!result.get().canPush) return
    isLate.waitFor(undefined)
    verification.run((signal) => client.sendOktaVerifyRequest({ userId }, { signal }))
  }

  return {
    ...result,
    isSpent: verification.isSpent,
    push,
    retry() {
      if (!result.get().canRetry) return
      if (isOut()) verification.retry()
      else push()
    },
    release() {
      isLate.waitFor(undefined)
      verification.release()
    },
  }
}

interface PushFacts {
  isOut: boolean
  hasNoneLeft: boolean
  /** For the next push, or for all controls. */
  pause: Wait | undefined
  limit: Wait | undefined
}

/** What can be done now. Why and until when it can't is told of `retry` after `stopped`, and of `push` else. */
function pushAvailability(status: OktaVerifyStep['status'], { isOut, hasNoneLeft, pause, limit }: PushFacts) {
  const block = isOver(status) ? 'over' : status === 'pushing' ? 'busy' : hasNoneLeft ? 'noneLeft' : undefined
  const push = availability(block, pause)
  const again = isOut ? availability(undefined, limit) : push
  return {
    ...(status === 'stopped' ? again : push),
    canPush: push.blockedBy === undefined,
    canRetry: (status === 'stopped' || status === 'timedOut') && again.blockedBy === undefined,
  }
}
