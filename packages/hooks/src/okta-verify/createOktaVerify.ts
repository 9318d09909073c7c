import { availability, type MfaAvailability } from '../deadlines/availability.ts'
import { forgetSends, mostSends, noteSend, resendName, sendsSoFar } from '../deadlines/sends.ts'
import { createWait, type Wait, waitNow } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaOktaVerifyMethod } from '../methods/mfaMethod.ts'
import { createOperation } from '../operation/createOperation.ts'
import { createPoll } from '../poll/createPoll.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { deriveStore } from '../store/Store.ts'
import { createTimeStore } from '../store/createTimeStore.ts'
import { type OktaVerifyStep, oktaVerifyStep, type PushAnswer, patience, wentOut } from './oktaVerifyStep.ts'

export interface OktaVerifyGiven {
  method: MfaOktaVerifyMethod
  pollTimeoutMs?: number | undefined
}

/** Sends pushes for one method, and waits for the answer to the newest one. */
export function createOktaVerify(environment: MfaEnvironment, holders: Holders<OktaVerifyGiven>) {
  const { client, clock, deadlines } = environment
  const { id, userId } = holders.newest().method
  const isLate = createTimeStore(clock)
  const poll = createPoll({
    environment,
    method: 'okta-verify',
    methodId: id,
    isWanted: holders.any,
    timeoutMs: () => holders.newest().pollTimeoutMs,
    onSettled({ status }) {
      if (status === 'succeeded') forgetSends(deadlines, id)
    },
  })
  const operation = createOperation<PushAnswer>({
    environment,
    key: ['mfa', 'okta-verify', 'verify', id],
    where: 'sendOktaVerifyRequest of the client',
    isWanted: holders.any,
    onAnswered(answer) {
      if (!wentOut(answer)) return
      noteSend(id, environment)
      isLate.waitFor(answer.at + patience)
      const requestId = answer.requestId.read()
      if (requestId !== undefined) poll.ask(requestId)
    },
  })
  const waiting = deriveStore(poll, isLate, (polled, late) => ({ polled, late }))
  const step = deriveStore(operation, waiting, (push, { polled, late }) =>
    oktaVerifyStep({ push, poll: polled, stillWaiting: late }),
  )
  const pushesLeft = () => mostSends - sendsSoFar(deadlines, id)
  /** A push is out, and `retry` would ask about it. */
  const isOut = () => {
    const state = operation.get()
    return state.status === 'answered' && wentOut(state.answer) && state.answer.requestId.read() !== undefined
  }
  const availableNow = () =>
    pushAvailability({
      step: step.get(),
      isOut: isOut(),
      pushesLeft: pushesLeft(),
      pause: waitNow(deadlines, resendName(id)),
      limit: waitNow(deadlines),
    })
  const stop = () => {
    isLate.waitFor(undefined)
    poll.stop()
  }
  const push = () => {
    if (!availableNow().canPush) return
    stop()
    operation.run(async (signal) => {
      const { requestId, ...answer } = await client.sendOktaVerifyRequest({ userId }, { signal })
      return { ...answer, requestId: new Sealed(requestId), at: clock.now() }
    })
  }

  return {
    ...step,
    pause: createWait(environment, resendName(id)),
    limit: createWait(environment),
    pushesLeft,
    isOut,
    push,
    retry() {
      if (!availableNow().canRetry) return
      if (isOut()) poll.retry()
      else push()
    },
    release() {
      stop()
      operation.reset()
    },
    isSpent: () => step.get().status === 'succeeded',
  }
}

interface PushFacts {
  step: OktaVerifyStep
  isOut: boolean
  pushesLeft: number
  /** For the next push, or for all controls. */
  pause: Wait | undefined
  limit: Wait | undefined
}

/** What can be done now. Why and until when it can't is told of `retry` after `stopped`, and of `push` else. */
export function pushAvailability({ step, isOut, pushesLeft, pause, limit }: PushFacts): MfaAvailability & {
  canPush: boolean
  canRetry: boolean
} {
  const { status } = step
  const isOver = status === 'succeeded' || status === 'lockedOut' || status === 'notEnoughData'
  const block = isOver ? 'over' : status === 'pushing' ? 'busy' : pushesLeft === 0 ? 'noneLeft' : undefined
  const push = availability(block, pause)
  const again = isOut ? availability(undefined, limit) : push
  return {
    ...(status === 'stopped' ? again : push),
    canPush: push.blockedBy === undefined,
    canRetry: (status === 'stopped' || status === 'timedOut') && again.blockedBy === undefined,
  }
}
