import { bodyText, type Exchange } from '../http/Exchange.ts'
import { isRecord } from '../http/isRecord.ts'
import { parseJson } from '../http/parseJson.ts'
import type { OperationId } from '../operation-ids/operationIds.ts'
import { notSent } from '../outbox/notSent.ts'
import { randomId } from '../random/randomText.ts'
import type { ServiceState } from '../state/ServiceState.ts'

/** The body of a 200 with a given status, or none; `undefined` where the operation has no such answer. */
export function statusBody(
  status: string | undefined,
  operation: OperationId,
  exchange: Exchange,
  state: ServiceState,
): object | undefined {
  switch (operation) {
    case 'createSendToken':
      return sendBody(status, state)
    case 'sendTokenAuthRequest':
      return { status }
    case 'sendKbaAnswers':
      return { kbaAuthResponseItems: [], status }
    case 'sendOktaVerifyRequest':
      // A push that nobody answers is a push that was sent: the poll is what stays pending.
      return status === 'PENDING' ? undefined : { requestId: randomId(state.random), status, error: '' }
    case 'sendDuoVerifyRequest':
      return { requestId: randomId(state.random), status, error: '' }
    case 'pingVerificationStatus':
      return { requestId: requestIdOf(exchange), status, error: '' }
    case 'getMFAKbaConfig':
    case 'setMFAKBAConfig':
    case 'getMFAOktaConfig':
    case 'getMFADuoConfig':
      return undefined
    default:
      return operation satisfies never
  }
}

function sendBody(status: string | undefined, { random }: ServiceState): object | undefined {
  // Sending knows SUCCESS and FAILED only.
  if (status === 'LOCKOUT') return notSent('The account is locked.')
  if (status === 'NOT_ENOUGH_DATA') return notSent('Unable to sent text message')
  if (status === 'PENDING') return undefined
  return { requestId: randomId(random), status, errorMessage: '' }
}

function requestIdOf(exchange: Exchange): string | null {
  const body = parseJson(bodyText(exchange))
  return isRecord(body) && typeof body['requestId'] === 'string' ? body['requestId'] : null
}
