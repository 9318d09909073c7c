import { expect, it } from 'vitest'
import { judge } from './targets.ts'
import { testRow } from './testRow.ts'

const bare = testRow('bare-react', { usable: 100, script: 50, keys95: 10 })

it('meets a target up to the multiple of bare React that it names', () => {
  const verdicts = judge([testRow('code-step', { usable: 125, script: 71, keys95: 11 }), bare])

  expect(verdicts.map(({ target, isMet }) => [target.figure, isMet])).toEqual([
    ['usable', true],
    ['script', false],
    ['keys95', true],
  ])
  expect(verdicts[1]?.ratio).toBe(1.42)
})

it('misses it where a peer is sooner, and names the peer', () => {
  const [usable] = judge([
    testRow('code-step', { usable: 110 }),
    bare,
    testRow('stytch', { usable: 109 }),
    testRow('amplify', { usable: 300 }),
  ])

  expect(usable).toMatchObject({ isMet: false, ahead: ['Stytch B2B'] })
})

it('judges nothing without both', () => {
  expect(judge([bare])).toEqual([])
  expect(judge([testRow('code-step', { usable: 1 })])).toEqual([])
})
