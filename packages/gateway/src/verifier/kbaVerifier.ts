import * as z from 'zod/mini'
import { readInput } from '../request/readInput.ts'
import { notEnoughData } from './notEnoughData.ts'
import { pollService } from './pollService.ts'
import type { Verifier } from './Verifier.ts'

const startInput = z.strictObject({ allLanguages: z.optional(z.boolean()) })
const short = z.string().check(z.minLength(1), z.maxLength(256))
// SailPoint's documentation allows eight questions.
const checkInput = z.array(z.strictObject({ id: short, answer: short })).check(z.minLength(1), z.maxLength(8))

/** Security questions (`getMFAKbaConfig`, `sendKbaAnswers`), by the person's own token: they name nobody but its owner. */
export const kbaVerifier: Verifier = {
  method: 'kba',
  startCounts: 'reads',
  offer({ ownToken, questions }) {
    if (ownToken === undefined) return []
    return [{ id: 'kba', type: 'kba', ...(questions !== undefined && { questions }) }]
  },
  async start({ input, service }) {
    const query = readInput(startInput, input)
    if (service.own === undefined) return notEnoughData
    const data = await service.own.getMFAKbaConfig(query, { signal: service.signal })
    return { status: 'PENDING', data }
  },
  async check(call) {
    const { input, service } = call
    if (input === undefined) return pollService('kba', call, ['kba'])
    const answers = readInput(checkInput, input)
    if (service.own === undefined) return notEnoughData
    const { status, items } = await service.own.sendKbaAnswers(answers, { signal: service.signal })
    return { status, data: items, amr: ['kba'] }
  },
}
