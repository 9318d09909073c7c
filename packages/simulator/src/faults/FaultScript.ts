import type { Dialect } from '../dialect/Dialect.ts'
import type { OperationId } from '../operation-ids/operationIds.ts'
import type { FaultKind, SimulatorFault } from './SimulatorFault.ts'

/** A fault that befalls the call at hand. */
export interface TakenFault {
  kind: FaultKind
  delayMs: number
  retryAfter: string
  /** What it changes in how the service speaks. */
  dialect: Partial<Dialect>
}

/** The faults to come. */
export interface FaultScript {
  add(fault: SimulatorFault): void
  clear(): void
  /** What is left of them, in the order they were added. */
  all(): SimulatorFault[]
  /** Takes the first fault that befalls the operation. */
  take(operation: OperationId): TakenFault | undefined
}

const slowByMs = 4000

/** Makes an empty script. */
export function createFaultScript(): FaultScript {
  let faults: readonly SimulatorFault[] = []

  return {
    add(fault) {
      faults = [...faults, fault]
    },
    clear() {
      faults = []
    },
    all: () => [...faults],
    take(operation) {
      const fault = faults.find(({ operation: befallen = '*', times }) => {
        return (befallen === '*' || befallen === operation) && times !== 0
      })
      if (fault === undefined) return undefined
      faults = faults.flatMap((other) => (other === fault ? used(fault) : [other]))
      const { kind, delayMs = kind === 'slow' ? slowByMs : 0, retryAfter = '10' } = fault
      return { kind, delayMs, retryAfter, dialect: dialects[kind] ?? {} }
    },
  }
}

function used(fault: SimulatorFault): SimulatorFault[] {
  if (fault.times === undefined) return [fault]
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []
}

const dialects: Partial<Record<FaultKind, Partial<Dialect>>> = {
  exampleSpelling: { exampleSpelling: true, pendingChecks: true, pushAnswersSuccess: true },
  pending: { pendingChecks: true },
}
