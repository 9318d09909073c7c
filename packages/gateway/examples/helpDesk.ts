import { readInput, type Verifier } from '@mfa-challenge/gateway'
import * as z from 'zod/mini'

/** Your help desk, which calls people up and tells them a word. */
export interface HelpDesk {
  call(subject: string): Promise<string>
  isRight(call: string, word: string): Promise<boolean>
}

/** For `createGateway({ verifiers: [helpDeskVerifier(desk)] })`. */
export const helpDeskVerifier = (desk: HelpDesk): Verifier => ({
  method: 'help-desk',
  startCounts: 'sends',
  pollsAfter: 'check',
  offer: () => [
    { id: 'help-desk', type: 'other', method: 'help-desk', asks: 'code', label: 'A call from the help desk' },
  ],
  start: async ({ person }) => ({ status: 'PENDING', requestId: await desk.call(person.subject) }),
  async check({ input, requestId = '' }) {
    const word = readInput(z.string().check(z.minLength(1), z.maxLength(64)), input)
    // RFC 8176: "tel", confirmation by telephone.
    return (await desk.isRight(requestId, word)) ? { status: 'SUCCESS', amr: ['tel'] } : { status: 'FAILED' }
  },
})
