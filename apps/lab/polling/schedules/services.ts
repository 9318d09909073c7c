import { pollRules } from '../../../../packages/hooks/src/test-support/polling.ts'
import type { Service } from './Schedule.ts'

const common = { latency: 227, floor: pollRules.floor, timeout: pollRules.timeout }

/** Answers at once. */
export const direct: Service = { ...common, hold: 0 }

/** Holds a request for ten seconds while there is nothing to tell: `createMfaClient` gives up after fifteen. */
export const held: Service = { ...common, hold: 10_000 }

/** Nothing later than that is asked about. */
export const horizon = pollRules.timeout + 2 * held.hold
