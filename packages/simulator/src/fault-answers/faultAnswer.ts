import { type Answer, htmlAnswer, jsonAnswer } from '../http/Answer.ts'
import { errorAnswer, rateLimitedAnswer, unauthorizedAnswer } from '../http/errorAnswers.ts'
import type { Exchange } from '../http/Exchange.ts'
import type { OperationId } from '../operation-ids/operationIds.ts'
import type { ServiceState } from '../state/ServiceState.ts'
import type { TakenFault } from '../faults/FaultScript.ts'
import { statusBody } from './statusBody.ts'

/** Acts a fault out in the service's stead; `undefined` where the service answers after all. */
export function faultAnswer(
  { kind, retryAfter }: TakenFault,
  operation: OperationId,
  exchange: Exchange,
  state: ServiceState,
): Answer | undefined {
  const withStatus = (status: string | undefined) => {
    const body = statusBody(status, operation, exchange, state)
    return body && jsonAnswer(200, body)
  }

  switch (kind) {
    case 'slow':
    case 'exampleSpelling':
    case 'answerLost':
    case 'gatewayTimeout':
    case 'pending':
      return undefined
    case 'dropped':
      return { ...jsonAnswer(200, {}), isDropped: true }
    case 'serverError':
      return errorAnswer(500, exchange)
    case 'html':
      return htmlAnswer(200, pageInBetween('Sign in', 'Your session has ended. Sign in again.'))
    case 'proxy':
      return { ...htmlAnswer(403, pageInBetween('403 Forbidden', 'Blocked by policy.')), isForeign: true }
    case 'badGateway':
      return {
        ...htmlAnswer(502, pageInBetween('502 Bad Gateway', 'The server gave no valid answer.')),
        isForeign: true,
      }
    case 'empty':
      return { ...jsonAnswer(200, {}), body: '' }
    case 'truncated':
      return { ...jsonAnswer(200, {}), body: '{"requestId":"089899f13a8f4da7824996191587bab9","status":"SUCC' }
    case 'unknownStatus':
      return withStatus('DEFERRED')
    case 'missingStatus':
      return withStatus(undefined)
    case 'lockout':
      return withStatus('LOCKOUT')
    case 'notEnoughData':
      return withStatus('NOT_ENOUGH_DATA')
    case 'pendingForEver':
      return withStatus('PENDING')
    case 'rateLimited':
      return rateLimitedAnswer(retryAfter)
    case 'unauthorized':
      return unauthorizedAnswer('JWT validation failed: JWT is expired')
    case 'forbidden':
      return errorAnswer(403, exchange)
    case 'badRequest':
      return errorAnswer(400, exchange, 'The request was refused by a scripted fault.')
    default:
      return kind satisfies never
  }
}

/** What becomes of the service's answer on the way: what it did is done. */
export function answerOnTheWay(answer: Answer, kind: TakenFault['kind'] | undefined): Answer {
  if (kind === 'answerLost') return { ...answer, isDropped: true }
  if (kind !== 'gatewayTimeout') return answer
  return {
    ...htmlAnswer(504, pageInBetween('504 Gateway Time-out', 'The server did not answer in time.')),
    isForeign: true,
  }
}

function pageInBetween(title: string, text: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`
}
