import { expect, it } from 'vitest'
import { drawPeople, logNormalAnswering } from './people.ts'
import { usual } from './usual.ts'

const drawn = [...drawPeople(usual, 20_000, 1)]
const answering = logNormalAnswering(usual, 300_000)

it('draws the same people from the same seed, and others from another', () => {
  const times = (seed: number) => [...drawPeople(usual, 100, seed)].map(({ answeredAt }) => answeredAt)

  expect(times(7)).toEqual(times(7))
  expect(times(8)).not.toEqual(times(7))
})

it('has one in twenty never answer, to a whole person', () => {
  expect(drawn.filter(({ answeredAt }) => answeredAt === Number.POSITIVE_INFINITY)).toHaveLength(1_000)
})

it.each([2_000, 8_000, 30_000, 100_000])('has drawn as many who answer within %d ms as the distribution says', (ms) => {
  const share = drawn.filter(({ answeredAt }) => answeredAt <= ms).length / drawn.length

  expect(share).toBeCloseTo(answering.share(ms), 2)
})

it('lets half of those who answer do so within the median, and 95 % within half a minute', () => {
  expect(answering.share(8_000) / 0.95).toBeCloseTo(0.5, 3)
  expect(answering.share(29_830) / 0.95).toBeCloseTo(0.95, 3)
})

it('knows the area under its curve', () => {
  // What is left above, of who answers, is the mean time to answer: 8 s × exp(σ²/2).
  const mean = 300_000 - answering.area(300_000) / 0.95

  expect(mean / 8_000).toBeCloseTo(Math.exp(0.32), 2)
})

it('gives each person the same chances again', () => {
  const [one] = drawn
  const three = () => {
    const next = one?.chances()
    return [next?.(), next?.(), next?.()]
  }

  expect(three()).toEqual(three())
})
