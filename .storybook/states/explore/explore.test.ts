import { expect, it } from 'vitest'
import { explore } from './explore.ts'
import { phrases } from './happeningWords.ts'
import type { Machine } from './Machine.ts'

/** A door with a lock that gives up after three turns of the key. */
const door: Machine<{ turns: number; open: boolean }> = {
  name: 'door',
  start: { turns: 0, open: false },
  step: ({ turns, open }) => ({ status: open ? 'open' : turns < 3 ? 'closed' : 'broken' }),
  ways: ({ turns, open }) =>
    open || turns >= 3
      ? []
      : [
          { who: 'Key', what: 'turns', when: `turn ${turns + 1}`, next: { turns: turns + 1, open } },
          { who: 'Hand', what: 'pushes', which: 'gently', next: { turns, open: true } },
          { who: 'Hand', what: 'pushes', which: 'hard', next: { turns, open: true } },
        ],
}

it('finds every state, the start first, and marks where nothing leads on', () => {
  expect(explore(door).states.map(({ id, tone }) => [id, tone])).toEqual([
    ['closed', 'start'],
    ['open', 'end'],
    ['broken', 'end'],
  ])
})

it('tells under which circumstances only where they decide', () => {
  expect(explore(door).transitions).toEqual([
    { from: 'closed', to: 'broken', happenings: [{ who: 'Key', what: 'turns', when: 'turn 3' }] },
    { from: 'closed', to: 'open', happenings: [{ who: 'Hand', what: 'pushes' }] },
  ])
})

it('gives up on facts that have no end', () => {
  const counter: Machine<number> = {
    name: 'counter',
    start: 0,
    step: () => ({ status: 'counting' }),
    ways: (count) => [{ who: 'It', what: 'counts', next: count + 1 }],
  }
  expect(() => explore(counter)).toThrow('counter: no end of facts')
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
