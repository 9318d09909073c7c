import { type Answer, jsonAnswer } from '../http/Answer.ts'
import type { Simulator } from '../simulator/Simulator.ts'

/** The person answers on the phone. */
export function answerPush(simulator: Simulator, requestId: string, isApproved: boolean): Answer {
  const find = () => simulator.pushes().find((push) => push.requestId === requestId)
  const push = find()
  if (push === undefined) return jsonAnswer(404, { error: 'There is no push with that request id.' })
  if (push.state !== 'pending') return jsonAnswer(409, { error: `That push is over: it was ${push.state}.` })
  if (isApproved) simulator.approve(requestId)
  else simulator.deny(requestId)
  return jsonAnswer(200, find())
}
