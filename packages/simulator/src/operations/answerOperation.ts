import type { Dialect } from '../dialect/Dialect.ts'
import { answerOnTheWay, faultAnswer } from '../fault-answers/faultAnswer.ts'
import { type Answer, jsonAnswer } from '../http/Answer.ts'
import { errorAnswer, rateLimitedAnswer } from '../http/errorAnswers.ts'
import { bodyText, type Exchange } from '../http/Exchange.ts'
import { InvalidRequest } from '../http/InvalidRequest.ts'
import { parseJson } from '../http/parseJson.ts'
import { checkBearer } from '../oauth/checkBearer.ts'
import { covers } from '../oauth/scopes.ts'
import type { ServiceState } from '../state/ServiceState.ts'
import type { Operation } from './Operation.ts'
import { matchOperation } from './operations.ts'

/** What a service path is made of. */
export interface ServicePath {
  /** `v3` or `beta`: both mean the same, and each has its own rate limit. */
  version: string
  path: string
}

interface OperationCall extends ServicePath {
  operation: Operation
  method: string
  exchange: Exchange
  state: ServiceState
  dialect: Dialect
}

/** Answers a call to the service: by a scripted fault, or as the service would. */
export async function answerOperation(
  exchange: Exchange,
  { version, path }: ServicePath,
  state: ServiceState,
): Promise<Answer> {
  const match = matchOperation(exchange.method, path)
  const isOperation = match.found === 'operation'
  state.requestLog.add(exchange, isOperation ? match.operation.id : undefined, state.now())
  if (!isOperation) return errorAnswer(match.found === 'nothing' ? 404 : 405, exchange)

  const { operation, method } = match
  const fault = state.faults.take(operation.id)
  const dialect = { ...state.dialect, ...fault?.dialect }
  const scripted = fault && faultAnswer(fault, operation.id, exchange, state)
  const answer = scripted ?? (await serve({ operation, method, exchange, state, dialect, version, path }))
  return { ...answerOnTheWay(answer, fault?.kind), delayMs: fault?.delayMs }
}

async function serve({ operation, method, exchange, state, dialect, version }: OperationCall): Promise<Answer> {
  const bearer = checkBearer(exchange.headers, state.accessTokens)
  if (!bearer.ok) return bearer.answer
  const { caller } = bearer
  const rate = state.rateLimits.count({ clientId: caller.clientId, version })
  if (!rate.ok) return rateLimitedAnswer(String(rate.retryAfterSeconds))
  if (!covers(caller.scopes, operation.scope)) return errorAnswer(403, exchange)

  try {
    const body = operation.httpMethod === 'GET' ? undefined : readJson(exchange)
    const { headers, url } = exchange
    const call = { state, caller, dialect, body, query: url.searchParams, headers, method }
    return jsonAnswer(200, await operation.run(call))
  } catch (error) {
    if (error instanceof InvalidRequest) return errorAnswer(400, exchange, error.message)
    throw error
  }
}

function readJson(exchange: Exchange): unknown {
  if (!/^application\/json\b/i.test(exchange.headers.get('Content-Type') ?? '')) {
    throw new InvalidRequest('Content-Type must be application/json.')
  }
  const body = parseJson(bodyText(exchange))
  if (body === undefined) throw new InvalidRequest('The request body must be JSON.')
  return body
}
