import * as z from 'zod/mini'
import { readInput } from '../request/readInput.ts'
import type { Verifier } from '../verifier/Verifier.ts'

const checkInput = z.strictObject({ word: z.string() })

/** A sixth method, made up: a pigeon brings a word. */
export function createPigeon(): Verifier & { sent: string[] } {
  const sent: string[] = []
  return {
    sent,
    method: 'carrier-pigeon',
    startCounts: 'sends',
    pollsAfter: 'check',
    offer: () => [{ id: 'pigeon', type: 'other', method: 'carrier-pigeon', asks: 'code', label: 'Carrier pigeon' }],
    async start({ person }) {
      sent.push(person.subject)
      return { status: 'PENDING', requestId: `pigeon-${sent.length}` }
    },
    async check({ input, requestId }) {
      const { word } = readInput(checkInput, input)
      return { status: requestId !== undefined && word === 'coo' ? 'SUCCESS' : 'FAILED' }
    },
  }
}
