import type { Simulator } from '@mfa-challenge/simulator'
import { useDuoVerify } from '../../duo-web/useDuoVerify.ts'
import type { UseDuoVerifyResult } from '../../duo-web/useDuoVerify.ts'
import { useDuoWeb, type UseDuoWebResult } from '../../duo-web/useDuoWeb.ts'
import type { MfaDuoWebMethod } from '../../methods/mfaMethod.ts'
import { FrameOf, postToPage, signedFor } from '../../test-support/duoFrames.tsx'
import type { GatedWorld } from './createGatedWorld.tsx'
import { createSubject } from './createSubject.tsx'
import { answers, person } from './walkSteps.ts'

/** Duo from the press to the verdict, its prompt included. */
export const duoWeb = createSubject<MfaDuoWebMethod, UseDuoWebResult>({
  name: 'useDuoWeb with its frame',
  type: 'duo-web',
  calls: ['getSigRequest', 'sendDuoVerifyRequest'],
  prepare: ({ simulator, askHost, person: who }) => ({
    id: 'duo-id',
    type: 'duo-web',
    userId: who.identityId,
    getSigRequest: ({ signal }) => askHost('getSigRequest', signal, () => signedFor(simulator, who)),
  }),
  useSubject: (method) => useDuoWeb({ method }),
  show: (duo) => (duo.status === 'prompting' ? <FrameOf frame={duo.frame} /> : null),
  first: 'before a prompt is asked for',
  steps: [
    person(({ now }) => now().start(), 'while the host is asked for a prompt'),
    answers('at the prompt'),
    { by: 'service', run: ({ world }) => answerPrompt(world), leadsTo: 'while the answer of the prompt is checked' },
    answers('after the success'),
  ],
})

/** The person approves in the prompt on the page. */
export async function answerPrompt({ simulator, page, perform }: GatedWorld) {
  const frame = page.querySelector('iframe')
  if (frame === null) return
  const data = await approve(simulator, new URL(frame.src).searchParams.get('tx') ?? '')
  await perform(() => postToPage({ data, source: frame.contentWindow }))
}

interface Signed {
  userId: string
  response: string
}

/** An answer that somebody else signed first, then one of Duo's. */
export const duoVerify = createSubject<Signed, UseDuoVerifyResult>({
  name: 'useDuoVerify',
  type: 'duo-web',
  calls: ['sendDuoVerifyRequest'],
  prepare: async ({ simulator, person: { identityId, duoUsername } }: GatedWorld) => ({
    userId: identityId,
    response: await sign(simulator, await simulator.signDuoRequest(duoUsername)),
  }),
  useSubject: ({ userId }) => useDuoVerify({ method: { id: 'duo-id', userId } }),
  first: 'before there is an answer',
  steps: [
    person(({ now, given }) => now().submit(given.response.replace('|', '|00')), 'while a forged answer is checked'),
    answers('after a refusal'),
    person(({ now, given }) => now().submit(given.response), 'while an answer is checked'),
    answers('after the success'),
  ],
})

/** What the portal's server is to hand on when the person approves. */
async function sign(simulator: Simulator, sigRequest: string): Promise<string> {
  const [tx = '', app] = sigRequest.split(':')
  return `${await approve(simulator, tx)}:${app}`
}

/** What Duo's prompt says when the person approves. */
async function approve(simulator: Simulator, tx: string): Promise<string> {
  const response = await simulator.fetch(`https://${simulator.duo.host}/frame/web/v1/sign`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tx, answer: 'approve' }),
  })
  const { message }: { message: string } = await response.json()
  return message
}
