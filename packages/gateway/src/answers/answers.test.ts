import { expect, it } from 'vitest'
import { answerRefusal } from './answers.ts'

it.each([
  [404, 404],
  [503, 503],
  [599, 599],
  [600, 502],
  [999, 502],
  [200, 502],
  [0, 502],
  [404.5, 502],
  [Number.NaN, 502],
])('refuses with a status that can be answered: %d', async (status, answered) => {
  const response = answerRefusal({ status, reason: 'odd', text: 'Odd.' })
  expect(response.status).toBe(answered)
  expect(await response.json()).toMatchObject({ detailCode: `${answered} gateway`, messages: [{ text: 'Odd.' }] })
})
