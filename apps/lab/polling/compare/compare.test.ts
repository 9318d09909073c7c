import { expect, it, vi } from 'vitest'
import { pollSchedules } from '../../../../packages/hooks/src/test-support/polling.ts'
import { measure } from '../measure/measure.ts'
import { drawPeople } from '../people/people.ts'
import { usual } from '../people/usual.ts'
import { formerly } from '../schedules/formerly.ts'
import { direct, held } from '../schedules/services.ts'
import { byProduct } from '../schedules/schedules.ts'
import { compare } from './compare.ts'

vi.setConfig({ testTimeout: 30_000 })

const kinds = [
  { name: 'asked directly', service: direct, ours: pollSchedules.direct },
  { name: 'held', service: held, ours: pollSchedules.held },
]
const asked = { people: usual, count: 50_000, seed: 1, withOthers: false }

it.each(kinds)('knows within a tenth of the optimum at equal requests: $name', ({ service, ours }) => {
  const { ratio, optimum, ours: own } = compare({ ...asked, service, ours })

  expect(optimum.requests / own.requests).toBeCloseTo(1, 1)
  expect(ratio).toBeLessThanOrEqual(1.1)
})

it.each(kinds)('takes no more requests than what was there before, and knows sooner: $name', ({ service, ours }) => {
  const drawn = [...drawPeople(usual, 50_000, 1)]
  const now = measure(byProduct('now', ours), drawn, service)
  const before = measure(byProduct('before', formerly), drawn, service)

  expect(now.requests).toBeLessThanOrEqual(before.requests)
  expect(now.mean).toBeLessThan(before.mean * 0.8)
})
