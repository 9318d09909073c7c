import type { SimulatorFault } from '../faults/SimulatorFault.ts'
import type { SimulatorRules } from '../rules/SimulatorRules.ts'

/** The code that is sent while a scenario is played. */
export const scenarioCode = '123456'

/** How a whole challenge can go, by name. */
export const scenarioNames = ['succeeds', 'locksOut', 'neverAnswered'] as const

/**
 * How a whole challenge goes, whatever method is chosen. Codes are `scenarioCode` in each.
 *
 * - `succeeds`: the phone approves by itself, and what is right is accepted.
 * - `locksOut`: the first attempt, right or wrong, locks the person out.
 * - `neverAnswered`: nobody looks at the phone, and a push is over after a second instead of five minutes.
 */
export type Scenario = (typeof scenarioNames)[number]

/** What a scenario changes. */
export interface ScenarioChanges {
  code?: string
  phonesApprove?: boolean
  rules?: Partial<SimulatorRules>
  faults?: readonly SimulatorFault[]
}

const checks = ['sendTokenAuthRequest', 'sendKbaAnswers', 'sendDuoVerifyRequest', 'pingVerificationStatus'] as const

/** What each changes. */
export const scenarios: Readonly<Record<Scenario, ScenarioChanges>> = {
  succeeds: { code: scenarioCode, phonesApprove: true },
  locksOut: { code: scenarioCode, faults: checks.map((operation) => ({ kind: 'lockout', operation })) },
  neverAnswered: { code: scenarioCode, rules: { pushLifetimeMs: 1000 } },
}

/** Whether there is a scenario of that name. */
export function isScenario(name: unknown): name is Scenario {
  return scenarioNames.some((known) => known === name)
}
