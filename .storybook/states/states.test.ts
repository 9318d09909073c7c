import type { MfaChallengeStep } from '@mfa-challenge/hooks'
import type { DuoFrame, DuoWebStep } from '@mfa-challenge/hooks/duo-web'
import type { KbaAnswersStep } from '@mfa-challenge/hooks/kba'
import type { OktaVerifyStep } from '@mfa-challenge/hooks/okta-verify'
import type { PollState } from '@mfa-challenge/hooks/poll'
import type { RsaStep } from '@mfa-challenge/hooks/rsa'
import type { SendTokenStep, TokenAuthStep } from '@mfa-challenge/hooks/token'
import { expect, it } from 'vitest'
import { explore } from './explore/explore.ts'
import { phrases } from './explore/happeningWords.ts'
import type { StateGraph } from './explore/StateGraph.ts'
import { graphs } from './graphs.ts'
import { sendTokenMachine } from './machines/sendToken.ts'

/** All that leads to a success, as the tables say it. */
function waysToSuccess({ transitions }: StateGraph): string[] {
  const into = transitions.filter(({ to }) => to === 'succeeded')
  return [...new Set(into.flatMap(({ happenings }) => phrases(happenings)).map(({ who, what }) => `${who}: ${what}`))]
}

function waysOutOf(ends: RegExp, { states, transitions }: Pick<StateGraph, 'states' | 'transitions'>) {
  const ids = states.flatMap(({ id }) => (ends.test(id) ? [id] : []))
  return transitions.filter(({ from }) => ids.includes(from))
}

/** A compile error where a status of the union is not named. */
function statuses<Step extends { readonly status: string }>(all: Record<Step['status'], true>): string[] {
  return Object.keys(all).toSorted()
}

it.each([
  ['an Okta push', graphs.oktaVerify],
  ['an RSA verification', graphs.rsa],
  ['a poll', graphs.poll],
])('takes nothing but an exact SUCCESS of the poll for the success of %s', (_, graph) => {
  expect(waysToSuccess(graph)).toEqual(['Poll: SUCCESS'])
})

it.each([
  ['a code', graphs.tokenAuth],
  ['an answer of Duo’s', graphs.duoWeb],
])('takes nothing but an exact SUCCESS, of the check or of its poll, for the success of %s', (_, graph) => {
  expect(waysToSuccess(graph)).toEqual(['Answer: SUCCESS', 'Poll: SUCCESS'])
})

it('takes nothing but an exact SUCCESS of the check for the success of answers to questions', () => {
  expect(waysToSuccess(graphs.kbaAnswers)).toEqual(['Answer: SUCCESS'])
})

it('takes a code for sent by nothing but an exact SUCCESS of the send', () => {
  const into = graphs.sendToken.transitions.filter(({ to }) => to === 'sent')
  expect(into).toEqual([{ from: 'sending', to: 'sent', happenings: [{ who: 'Answer', what: 'SUCCESS' }] }])
})

it('takes the whole challenge for passed by nothing but a method that succeeded on this visit', () => {
  expect(waysToSuccess(graphs.challenge)).toEqual(['Method: ends: succeeded'])
})

it('never comes to a success from Duo’s frame alone', () => {
  expect(graphs.duoFrame.states.map(({ status }) => status)).not.toContain('succeeded')
})

it.each([
  ['poll', graphs.poll, statuses<PollState>({ ...settled(), idle: true, polling: true })],
  ['push', graphs.oktaVerify, statuses<OktaVerifyStep>({ ...settled(), idle: true, pushing: true, waiting: true })],
  ['RSA', graphs.rsa, statuses<RsaStep>({ ...settled(), idle: true, starting: true, waiting: true })],
  ['send', graphs.sendToken, statuses<SendTokenStep>({ idle: true, sending: true, sent: true, failed: true })],
  ['code', graphs.tokenAuth, statuses<TokenAuthStep>({ ...checked(), entering: true })],
  ['questions', graphs.kbaAnswers, statuses<KbaAnswersStep>({ ...checked(), answering: true })],
  [
    'Duo verification',
    graphs.duoWeb,
    statuses<DuoWebStep>({
      ...checked(),
      idle: true,
      preparing: true,
      prompting: true,
      refused: true,
      failed: true,
    }),
  ],
  [
    'Duo’s frame',
    graphs.duoFrame,
    statuses<Exclude<DuoFrame, { status: 'rejected' }>>({
      loading: true,
      shown: true,
      slow: true,
      blocked: true,
      expired: true,
      error: true,
      enrolled: true,
      openWindow: true,
      answered: true,
    }),
  ],
  [
    'challenge',
    graphs.challenge,
    statuses<MfaChallengeStep>({
      choosing: true,
      method: true,
      succeeded: true,
      lockedOut: true,
      nothingLeft: true,
      abandoned: true,
    }),
  ],
])('reaches every status of the %s, and no other', (_, graph, known) => {
  expect([...new Set(graph.states.map(({ status }) => status))].toSorted()).toEqual(known)
})

it.each(Object.values(graphs))('leads from no end of $name anywhere', (graph) => {
  // A lockout ends the method; from its screen the person can start over.
  const ends = graph === graphs.challenge ? /^succeeded$/ : /\b(succeeded|lockedOut|notEnoughData)$/
  expect(waysOutOf(ends, graph)).toEqual([])
})

it.each(Object.values(graphs))('asks one thing at a time of $name', ({ mostAtOnce }) => {
  expect(mostAtOnce).toBeLessThanOrEqual(1)
})

it.each(Object.values(graphs))('does of $name what it says can be done, and nothing else', ({ untrue }) => {
  expect(untrue).toEqual([])
})

it('shows a fault in an engine: one that forgets a lockout sends another code', async () => {
  const { states, transitions } = await explore({
    ...sendTokenMachine,
    start(world) {
      const sending = sendTokenMachine.start(world)
      return {
        ...sending,
        send() {
          if (sending.get().status === 'failed') sending.release()
          sending.send()
        },
      }
    },
  })
  expect(waysOutOf(/lockedOut$/, { states, transitions })).toEqual([
    { from: 'failed · lockedOut', to: 'sending', happenings: [{ who: 'Person', what: 'asks for a code' }] },
  ])
})

it('shows a fault in an engine: one that does not wait for its answer sends twice', async () => {
  const { mostAtOnce } = await explore({
    ...sendTokenMachine,
    start(world) {
      const sending = sendTokenMachine.start(world)
      return {
        ...sending,
        send() {
          if (sending.get().status !== 'sending') sending.send()
          else world.ask('Call').catch(() => undefined)
        },
      }
    },
  })
  expect(mostAtOnce).toBe(2)
})

it('asks no more about what is settled, but for a retry', () => {
  const settledStates = graphs.poll.states.filter(({ status }) => status in settled()).map(({ id }) => id)
  const leaving = graphs.poll.transitions.filter(({ from }) => settledStates.includes(from))
  expect(leaving.map(({ from, happenings }) => [from, ...phrases(happenings)])).toEqual([
    ['timedOut', { who: 'Person', what: 'tries again' }],
    ['stopped · failure', { who: 'Person', what: 'tries again' }],
  ])
})

it('keeps what has ended in Duo’s frame ended, whatever the frame says then', () => {
  const live = ['loading', 'shown', 'slow', 'openWindow']
  expect(new Set(graphs.duoFrame.transitions.map(({ from }) => from))).toEqual(new Set(live))
})

it.each(Object.values(graphs))(
  'names what decides wherever one thing leads to two places of $name',
  ({ transitions }) => {
    const told = transitions.flatMap(({ from, happenings }) => happenings.map((one) => JSON.stringify([from, one])))
    expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([])
  },
)

function settled() {
  return {
    succeeded: true,
    refused: true,
    lockedOut: true,
    notEnoughData: true,
    timedOut: true,
    stopped: true,
  } as const
}

function checked() {
  return { checking: true, succeeded: true, lockedOut: true, notEnoughData: true } as const
}
