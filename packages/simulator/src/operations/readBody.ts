import { type DeliveryType, deliveryTypes } from '@mfa-challenge/contract'
import { InvalidRequest } from '../http/InvalidRequest.ts'
import { isRecord } from '../http/isRecord.ts'
import type { SubmittedAnswer } from '../kba/KbaAnswers.ts'

/** Reads a text field that must be there. */
export function readText(body: unknown, field: string): string {
  if (!isRecord(body)) throw new InvalidRequest('The request body must be a JSON object.')
  const value = body[field]
  if (typeof value !== 'string' || value === '')
    throw new InvalidRequest(`${field} must be a string that is not empty.`)
  return value
}

/** Reads the delivery type that must be there. */
export function readDeliveryType(body: unknown): DeliveryType {
  const value = readText(body, 'deliveryType')
  const known = deliveryTypes.find((deliveryType) => deliveryType === value)
  if (known === undefined) throw new InvalidRequest(`deliveryType must be one of ${deliveryTypes.join(', ')}.`)
  return known
}

/** Reads a list of answers to security questions: a bare array. */
export function readAnswers(body: unknown): SubmittedAnswer[] {
  if (!Array.isArray(body)) throw new InvalidRequest('The request body must be a JSON array of {id, answer}.')
  return body.map((item: unknown) => ({ id: readText(item, 'id'), answer: readText(item, 'answer') }))
}
