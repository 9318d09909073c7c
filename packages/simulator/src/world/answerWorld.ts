import { readFaults } from '../faults/readFaults.ts'
import { type Answer, jsonAnswer } from '../http/Answer.ts'
import { bodyText, type Exchange } from '../http/Exchange.ts'
import { InvalidRequest } from '../http/InvalidRequest.ts'
import { isRecord } from '../http/isRecord.ts'
import { parseJson } from '../http/parseJson.ts'
import { isScenario, scenarioNames } from '../scenario/scenarios.ts'
import type { Simulator } from '../simulator/Simulator.ts'
import { answerPush } from './answerPush.ts'

type WorldEndpoint = (simulator: Simulator, exchange: Exchange) => unknown

const endpoints: Readonly<Record<string, WorldEndpoint>> = {
  'GET /simulator/people': ({ people }) => people,
  'GET /simulator/outbox': (simulator) => simulator.outbox(),
  'GET /simulator/pushes': (simulator) => simulator.pushes(),
  'GET /simulator/faults': (simulator) => simulator.faults(),
  'POST /simulator/faults': (simulator, exchange) => {
    for (const fault of readFaults(readJson(exchange))) simulator.addFault(fault)
    return simulator.faults()
  },
  'DELETE /simulator/faults': (simulator) => {
    simulator.clearFaults()
    return simulator.faults()
  },
  'POST /simulator/reset': (simulator) => {
    simulator.reset()
    return {}
  },
  'POST /simulator/scenario': (simulator, exchange) => {
    const name = readField(exchange, 'name')
    if (!isScenario(name)) throw new InvalidRequest(`name must be one of ${scenarioNames.join(', ')}.`)
    simulator.play(name)
    return {}
  },
  'POST /simulator/clock': (simulator, exchange) => {
    const advanceMs = readField(exchange, 'advanceMs')
    if (typeof advanceMs !== 'number' || !Number.isFinite(advanceMs)) {
      throw new InvalidRequest('advanceMs must be a number of milliseconds.')
    }
    simulator.advanceClock(advanceMs)
    return {}
  },
  'POST /simulator/duo/sig-request': async (simulator, exchange) => {
    const sigRequest = await simulator.signDuoRequest(readName(exchange, 'duoUsername'))
    return { host: simulator.duo.host, sigRequest }
  },
  'POST /simulator/rsa/start': (simulator, exchange) => {
    const userAlias = readName(exchange, 'userAlias')
    if (!simulator.people.some((person) => person.userAlias === userAlias)) {
      throw new InvalidRequest(`Nobody has the alias ${userAlias}.`)
    }
    return { requestId: simulator.startRsa(userAlias) }
  },
}

/** Answers `/simulator/`: what a test or a demo does to the world around the service. */
export async function answerWorld(exchange: Exchange, simulator: Simulator): Promise<Answer> {
  const { method, url } = exchange
  const [, requestId, verb] = /^\/simulator\/push\/([^/]+)\/(approve|deny)$/.exec(url.pathname) ?? []
  if (method === 'POST' && requestId !== undefined) return answerPush(simulator, requestId, verb === 'approve')

  const endpoint = endpoints[`${method} ${url.pathname}`]
  if (endpoint === undefined) {
    const known = [...Object.keys(endpoints), 'POST /simulator/push/{requestId}/approve', '…/deny'].join(', ')
    return jsonAnswer(404, { error: `There is no ${method} ${url.pathname}. There are: ${known}.` })
  }
  try {
    return jsonAnswer(200, await endpoint(simulator, exchange))
  } catch (error) {
    if (error instanceof InvalidRequest) return jsonAnswer(400, { error: error.message })
    throw error
  }
}

function readJson(exchange: Exchange): unknown {
  return parseJson(bodyText(exchange))
}

function readField(exchange: Exchange, field: string): unknown {
  const body = readJson(exchange)
  return isRecord(body) ? body[field] : undefined
}

function readName(exchange: Exchange, field: string): string {
  const value = readField(exchange, field)
  if (typeof value === 'string' && value !== '') return value
  throw new InvalidRequest(`${field} must be a string that is not empty.`)
}
