import { duoKeys } from '../duo/duoKeys.ts'
import { signDuoRequest } from '../duo/signDuoRequest.ts'
import { answerExchange } from './answerExchange.ts'
import { DroppedConnection } from '../http/DroppedConnection.ts'
import { readExchange } from '../http/readExchange.ts'
import { toResponse } from '../http/toResponse.ts'
import { wait } from '../http/wait.ts'
import { clientCredentials } from '../oauth/clientCredentials.ts'
import { demoPeople } from '../people/demoPeople.ts'
import { makePerson } from '../make-person/makePerson.ts'
import { defaultRules } from '../rules/SimulatorRules.ts'
import { refuseInProduction } from '../production/refuseInProduction.ts'
import { scenarios } from '../scenario/scenarios.ts'
import { createServiceState } from '../state/ServiceState.ts'
import { pushesOf, settlePush, startRsa } from '../pushes/pushes.ts'
import type { Simulator, SimulatorOptions } from '../simulator/Simulator.ts'

const unservedUrl = 'https://acme.api.identitynow.com'
const unservedDuoHost = 'api-00000000.duosecurity.com'

/** Makes a stand-in for the service, in memory. Never for production: throws there, unless `allowInProduction` says why. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  refuseInProduction(options.allowInProduction)
  const { random = () => Math.random(), url = unservedUrl, exampleSpelling = false } = options
  // Looked up at call time, so that a fake clock may stand in.
  const baseNow = options.now ?? (() => Date.now())
  let clockOffset = 0
  const now = () => baseNow() + clockOffset
  const config = {
    now,
    random,
    rules: { ...defaultRules, ...options.rules },
    people: (options.people ?? demoPeople).map(makePerson),
    dialect: { exampleSpelling, pendingChecks: exampleSpelling, pushAnswersSuccess: exampleSpelling },
    duo: { host: url === unservedUrl ? unservedDuoHost : new URL(url).host, ...duoKeys },
  }
  let state = createServiceState(config)

  const simulator: Simulator = {
    url,
    ...clientCredentials,
    people: config.people,
    duo: config.duo,
    async fetch(input, init) {
      const { exchange, signal } = await readExchange(input, init, { url, random })
      const answer = await answerExchange(exchange, state, simulator)
      if (answer.delayMs !== undefined && answer.delayMs > 0) await wait(answer.delayMs, signal)
      signal?.throwIfAborted()
      if (answer.isDropped === true) throw new DroppedConnection()
      return toResponse(answer, { trackingId: exchange.trackingId, now: now() })
    },
    outbox: () => state.outbox.messages(),
    latestCode: (userAlias) => state.outbox.messages().findLast((message) => message.userAlias === userAlias)?.code,
    pushes: () => pushesOf(state),
    approve: (requestId) => settlePush(state, requestId, 'approved'),
    deny: (requestId) => settlePush(state, requestId, 'denied'),
    startRsa: (userAlias) => startRsa(state, userAlias),
    signDuoRequest: (duoUsername) => signDuoRequest(duoUsername, duoKeys, now()),
    addFault: (fault) => state.faults.add(fault),
    clearFaults: () => state.faults.clear(),
    faults: () => state.faults.all(),
    requests: () => state.requestLog.all(),
    advanceClock(ms) {
      clockOffset += ms
    },
    play(scenario) {
      clockOffset = 0
      const { faults = [], rules, ...changes } = scenarios[scenario]
      state = createServiceState({ ...config, ...changes, rules: { ...config.rules, ...rules } })
      for (const fault of faults) state.faults.add(fault)
    },
    reset() {
      clockOffset = 0
      state = createServiceState(config)
    },
  }
  return simulator
}
