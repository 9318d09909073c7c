import { expect, it } from 'vitest'
import { explore } from './explore.ts'
import { phrases } from './happeningWords.ts'
import type { Machine } from './Machine.ts'

/** A door with a lock that gives up after three turns of the key. */
const door: Machine<ReturnType<typeof hangDoor>> = {
  name: 'door',
  start: hangDoor,
  deeds: [
    {
      words: (_, { more }) => ({ who: 'Key', what: 'turns', when: `turn ${more() + 1}` }),
      act: (_, { turn }) => turn(),
    },
    { words: () => ({ who: 'Hand', what: 'pushes', which: 'gently' }), act: (_, { push }) => push() },
    { words: () => ({ who: 'Hand', what: 'pushes', which: 'hard' }), act: (_, { push }) => push() },
  ],
}

function hangDoor() {
  let turns = 0
  let open = false
  const isBroken = () => turns >= 3
  return {
    get: () => ({ status: open ? 'open' : isBroken() ? 'broken' : 'closed' }),
    more: () => turns,
    turn() {
      if (!open && !isBroken()) turns += 1
    },
    push() {
      if (!isBroken()) open = true
    },
  }
}

it('finds every state, the start first, and marks where nothing leads on', async () => {
  const { states } = await explore(door)
  expect(states.map(({ id, tone }) => [id, tone])).toEqual([
    ['closed', 'start'],
    ['open', 'end'],
    ['broken', 'end'],
  ])
})

it('tells under which circumstances only where they decide, and of nothing that the door does not do', async () => {
  const { transitions } = await explore(door)
  expect(transitions).toEqual([
    { from: 'closed', to: 'broken', happenings: [{ who: 'Key', what: 'turns', when: 'turn 3' }] },
    { from: 'closed', to: 'open', happenings: [{ who: 'Hand', what: 'pushes' }] },
  ])
})

it('gives up on what has no end', async () => {
  const counter: Machine<{ get: () => { status: string }; more: () => number; count: () => void }> = {
    name: 'counter',
    start() {
      let counted = 0
      return { get: () => ({ status: 'counting' }), more: () => counted, count: () => void (counted += 1) }
    },
    deeds: [{ words: () => ({ who: 'It', what: 'counts' }), act: (_, { count }) => count() }],
  }
  await expect(explore(counter)).rejects.toThrow('counter: no end of stops')
})

it('joins what leads to the same place, by who does it and when', () => {
  const happenings = [
    { who: 'Poll', what: 'FAILED' },
    { who: 'Poll', what: 'fails', which: 'offline', when: 'when the time is up' },
    { who: 'Page', what: 'is hidden' },
    { who: 'Poll', what: 'PENDING' },
    { who: 'Poll', what: 'fails', which: 'blocked', when: 'when the time is up' },
  ]
  expect(phrases(happenings).map(({ who, what }) => `${who}: ${what}`)).toEqual([
    'Poll: FAILED or PENDING',
    'Poll: fails (offline, blocked), when the time is up',
    'Page: is hidden',
  ])
  expect(phrases(happenings, { mostKinds: 1 })[1]?.what).toBe('fails (2 kinds), when the time is up')
})
