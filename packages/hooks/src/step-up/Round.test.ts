import { expect, it } from 'vitest'
import { createRound, dealOut, type Waiter } from './Round.ts'

function waiter(transaction: string): Waiter {
  return {
    demand: { transaction, methods: undefined, description: undefined },
    resolve: () => undefined,
    reject: () => undefined,
  }
}

/** A challenge that two requests share, and what came for each. */
function deal(assertion: string, transactions = 'one two') {
  const round = createRound(waiter('one'))
  round.waiters.add(waiter('two'))
  dealOut(round, assertion, transactions)
  return [...round.waiters].map((each) => each.assertion?.take())
}

it('gives each its own, in the order in which they were named', () => {
  expect(deal('a b')).toEqual(['a', 'b'])
  expect(deal('a b', 'two one')).toEqual(['b', 'a'])
})

it('gives nothing for a hyphen: what was approved was not this', () => {
  expect(deal('- b')).toEqual([undefined, 'b'])
  expect(deal('- -')).toEqual([undefined, undefined])
})

it('gives nobody anything where it can’t be told which is whose', () => {
  expect(deal('a')).toEqual([undefined, undefined])
  expect(deal('a b c')).toEqual([undefined, undefined])
})
