import {
  MfaError,
  type MfaFailure,
  type MfaFailureCode,
  type VerificationStatus,
  verificationStatuses,
} from '@mfa-challenge/contract'
import { pollRules } from '@mfa-challenge/hooks/internal/engine'
import type { Deed, Engine, Happening } from '../explore/Machine.ts'
import type { Answer, Asked, World } from './World.ts'

type AnyDeed = Deed<unknown>

const second = 1_000
const minute = 60 * second

/** Every word an answer can have, and no word. */
const statuses: readonly VerificationStatus[] = [...verificationStatuses, 'UNKNOWN', 'MISSING']

/** How the table names a status. Our two stand-ins are no words of the service. */
function statusWords(status: VerificationStatus): string {
  if (status === 'UNKNOWN') return 'an unknown word'
  return status === 'MISSING' ? 'no word' : status
}

const failuresByCode: Record<Exclude<MfaFailureCode, 'rateLimited'>, MfaFailure> = {
  invalidRequest: { code: 'invalidRequest', status: 400 },
  unauthorized: { code: 'unauthorized' },
  forbidden: { code: 'forbidden' },
  blocked: { code: 'blocked', status: 403 },
  serviceFault: { code: 'serviceFault', status: 500 },
  offline: { code: 'offline' },
  timedOut: { code: 'timedOut' },
  aborted: { code: 'aborted' },
  unreadable: { code: 'unreadable', status: 200, problem: 'notJson' },
  portalFault: { code: 'portalFault', where: 'client' },
}
const failures = Object.values(failuresByCode)

export const someId = 'some-id'

/** Something that the person does. `can` names the field that says whether it can be done now. */
export function person<Driven extends Engine>(
  what: string,
  act: (engine: Driven) => unknown,
  can?: string,
): Deed<Driven> {
  return {
    can,
    words: () => ({ who: 'Person', what }),
    act(world, engine) {
      const before = engine.get()
      act(engine)
      if (engine.get() !== before) world.beginRow()
    },
  }
}

/** Tells of deeds under which circumstances they are done. */
export function toldWhen<Driven>(
  deeds: readonly Deed<Driven>[],
  when: (engine: Driven, world: World) => string,
): Deed<Driven>[] {
  return deeds.map((deed) => ({
    ...deed,
    words: (world, engine) => ({ ...deed.words(world, engine), when: when(engine, world) }),
  }))
}

/** All that can come of a call: every word, and every failure. */
export function callDeeds({ withIds = false } = {}): AnyDeed[] {
  const words = (status: VerificationStatus) => ({ who: 'Answer', what: statusWords(status) })
  const answers = withIds
    ? statuses.flatMap((status) =>
        [someId, undefined].map((requestId) =>
          answering(
            'Call',
            { ...words(status), which: requestId === undefined ? 'without an id' : 'with an id' },
            () => ({ status, requestId }),
          ),
        ),
      )
    : statuses.map((status) => answering('Call', words(status), () => ({ status })))
  return [...answers, ...failureDeeds('Call')]
}

/** The host gives what it was asked for. */
export function hostDeed(what: string, requestId?: string): AnyDeed {
  return answering('Host', { who: 'Host', what }, () => ({ status: 'MISSING', requestId }))
}

/** All that can go wrong with what was asked. */
export function failureDeeds(who: Asked): AnyDeed[] {
  return [
    ...failures.map((failure) => answering(who, failing(who, failure.code), () => new MfaError(failure))),
    answering(who, failing(who, 'rateLimited'), limited(minute / 2)),
  ]
}

/** All that can come of asking how it stands. */
export const pollDeeds: readonly AnyDeed[] = [
  { words: () => ({ who: 'Time', what: 'passes' }), act: waitForQuestion },
  ...statuses.flatMap((status) => pollAnswers({ who: 'Poll', what: statusWords(status) }, () => ({ status }))),
  ...failures.flatMap((failure) => pollAnswers(failing('Poll', failure.code), () => new MfaError(failure))),
  answering('Poll', { ...failing('Poll', 'rateLimited'), when: 'for less than a minute' }, limited(minute / 2)),
  answering('Poll', { ...failing('Poll', 'rateLimited'), when: 'for more than a minute' }, limited(minute * 2)),
  { words: () => ({ who: 'Page', what: 'is hidden' }), act: ({ visibility }) => visibility.hide() },
  { words: () => ({ who: 'Page', what: 'is shown again' }), act: ({ visibility }) => visibility.show() },
]

/** Half a minute, and longer where the engine says that so long must be waited. */
export const timeDeeds: readonly Deed<{ get: () => { waitUntil?: number | undefined } }>[] = [
  { words: () => ({ who: 'Time', what: '30\u00a0s pass' }), act: ({ clock }) => clock.advance(minute / 2) },
  {
    words: () => ({ who: 'Time', what: 'passes' }),
    async act({ clock }, engine) {
      const wait = (engine.get().waitUntil ?? 0) - clock.now()
      if (wait > minute / 2) await clock.advance(wait)
    },
  },
]

type Reply = (world: World) => Omit<Answer, 'items'> | Error

/** An answer to whoever asks for one. */
export function answering(who: Asked, words: Happening, reply: Reply): AnyDeed {
  return { answers: who, words: () => words, act: (world) => world.answer(who, reply(world)) }
}

function failing(who: string, code: MfaFailureCode): Happening {
  return { who, what: 'fails', which: code }
}

function limited(wait: number): Reply {
  return ({ clock }) => new MfaError({ code: 'rateLimited', retryAt: clock.now() + wait })
}

function pollAnswers(happening: Happening, reply: Reply): AnyDeed[] {
  const timesSoFar = (world: World) => {
    const before = world.failuresInARow()
    return before === 0 ? 'in time' : `the ${before + 1}th time in a row`
  }
  return [
    {
      answers: 'Poll',
      words: (world) => ({ ...happening, when: timesSoFar(world) }),
      act: (world) => world.answer('Poll', reply(world)),
    },
    {
      answers: 'Poll',
      words: () => ({ ...happening, when: 'when the time is up' }),
      async act(world) {
        if (world.visibility.isHidden()) return
        world.answer('Poll', { status: 'PENDING' })
        await world.comeToRest()
        // Nothing is asked meanwhile.
        world.visibility.hide()
        await world.clock.advance(pollRules.timeout)
        world.visibility.show()
        await waitForQuestion(world)
        world.answer('Poll', reply(world))
      },
    },
  ]
}

/** No wait between two questions is longer, but one that a rate limit asks for. */
const longestPause = 15 * second

async function waitForQuestion({ asking, clock, visibility }: World): Promise<void> {
  for (let waited = 0; waited < longestPause && asking().length === 0; waited += second) {
    if (!visibility.isHidden() && clock.pending() > 0) await clock.advance(second)
  }
}
