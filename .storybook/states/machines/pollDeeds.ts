import type { Happening } from '../explore/Machine.ts'
import type { PollReply, PollWorld } from './pollWorld.ts'
import { allFailures, allStatuses, failing, statusWords } from './samples.ts'

/** Something that can happen to a poll. */
export interface PollDeed {
  readonly words: (world: PollWorld) => Happening
  /** False where it cannot happen now. */
  readonly act: (world: PollWorld) => Promise<boolean> | boolean
}

const minute = 60_000

/** Everything that can happen to a poll. */
export const pollDeeds: readonly PollDeed[] = [
  { words: () => ({ who: 'Time', what: 'passes' }), act: (world) => world.waitForQuestion() },
  ...allStatuses.flatMap((status) => repliesOf({ who: 'Poll', what: statusWords(status) }, () => ({ status }))),
  ...allFailures
    .filter(({ code }) => code !== 'rateLimited')
    .flatMap((failure) => repliesOf(failing('Poll', failure), () => ({ failure }))),
  ...rateLimited('for less than a minute', minute / 2),
  ...rateLimited('for more than a minute', minute * 2),
  { words: () => ({ who: 'Page', what: 'is hidden' }), act: (world) => world.hide() },
  { words: () => ({ who: 'Page', what: 'is shown again' }), act: (world) => world.show() },
]

function repliesOf(happening: Happening, reply: (world: PollWorld) => PollReply): PollDeed[] {
  return [
    { words: (world) => ({ ...happening, when: timesSoFar(world) }), act: (world) => world.reply(reply(world)) },
    {
      words: () => ({ ...happening, when: 'when the time is up' }),
      act: (world) => world.replyAtLast(reply(world)),
    },
  ]
}

function rateLimited(when: string, wait: number): PollDeed[] {
  return [
    {
      words: () => ({ who: 'Poll', what: 'fails', which: 'rateLimited', when }),
      act: (world) => world.reply({ failure: { code: 'rateLimited', retryAt: world.now() + wait } }),
    },
  ]
}

function timesSoFar(world: PollWorld): string {
  const state = world.state()
  const before = state.status === 'polling' ? state.failuresInARow : 0
  return before === 0 ? 'in time' : `the ${before + 1}th time in a row`
}
