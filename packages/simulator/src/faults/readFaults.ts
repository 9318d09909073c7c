import { InvalidRequest } from '../http/InvalidRequest.ts'
import { isRecord } from '../http/isRecord.ts'
import { type OperationId, operationIds } from '../operation-ids/operationIds.ts'
import { faultKinds, type SimulatorFault } from './SimulatorFault.ts'

/** Reads `POST /simulator/faults`: one fault, or `{faults: [...]}`. Throws `InvalidRequest` naming what is wrong. */
export function readFaults(body: unknown): SimulatorFault[] {
  if (isRecord(body) && Array.isArray(body['faults'])) return body['faults'].map(readFault)
  return [readFault(body)]
}

function readFault(value: unknown): SimulatorFault {
  if (!isRecord(value)) throw new InvalidRequest('A fault must be an object with a kind.')
  const kind = faultKinds.find((known) => known === value['kind'])
  if (kind === undefined) throw new InvalidRequest(`kind must be one of ${faultKinds.join(', ')}.`)
  return {
    kind,
    operation: readOperation(value['operation']),
    times: readCount(value, 'times'),
    delayMs: readCount(value, 'delayMs'),
    retryAfter: readRetryAfter(value['retryAfter']),
  }
}

function readOperation(value: unknown): OperationId | '*' | undefined {
  if (value === undefined || value === '*') return value
  const operation = operationIds.find((known) => known === value)
  if (operation === undefined) throw new InvalidRequest(`operation must be * or one of ${operationIds.join(', ')}.`)
  return operation
}

function readCount(fault: Record<string, unknown>, field: 'times' | 'delayMs'): number | undefined {
  const value = fault[field]
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new InvalidRequest(`${field} must be a whole number, 0 or more.`)
}

function readRetryAfter(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new InvalidRequest('retryAfter must be a string or a number.')
}
