import { describe, expect, it } from 'vitest'
import { measure } from '../measure/measure.ts'
import { drawPeople, logNormalAnswering } from '../people/people.ts'
import { usual } from '../people/usual.ts'
import { direct, held, horizon } from '../schedules/services.ts'
import { planned } from '../schedules/schedules.ts'
import { findOptimum } from './findOptimum.ts'
import { foresee } from './foresee.ts'
import { optimumAt } from './optimumAt.ts'

const answering = logNormalAnswering(usual, horizon)

/** The chance, per millisecond, that who has not answered yet does so now: those who never will are among them. */
function hazard(ms: number) {
  const step = 50
  return (answering.share(ms + step) - answering.share(ms - step)) / (2 * step) / (1 - answering.share(ms))
}

describe.each([
  ['asked directly', direct],
  ['held', held],
])('%s', (_name, service) => {
  it.each([50, 200, 1_000])('no moment can be moved so that it gets cheaper, at %d ms a request', (price) => {
    const moments = findOptimum(price, answering, service)
    const cost = (those: readonly number[]) => {
      const { requests, delay } = foresee(those, answering, service)
      return delay + price * requests
    }
    const least = cost(moments)

    const others = moments
      .slice(0, -1)
      .flatMap((moment, index) => [
        moments.with(index, moment - 500),
        moments.with(index, moment + 500),
        moments.toSpliced(index, 1),
      ])
    const apart = Math.max(service.floor, service.hold + service.latency) - 0.1
    const isAllowed = (those: readonly number[]) =>
      those.every((at, index) => at > 0 && (index === 0 || at - (those[index - 1] ?? 0) >= apart))
    const allowed = others.filter(isAllowed)

    expect(allowed.length).toBeGreaterThan(5)
    expect(Math.min(...allowed.map(cost))).toBeGreaterThanOrEqual(least - 0.5)
  })

  it('asks less often the more a request costs, and always once when the time is up', () => {
    const counts = [20, 200, 2_000].map((price) => findOptimum(price, answering, service).length)

    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
    expect(new Set(counts).size).toBe(3)
    expect(findOptimum(2_000, answering, service).at(-1)).toBe(300_000)
  })

  it('takes as many requests as it is to', () => {
    const requests = service === direct ? 6 : 2.2

    expect(foresee(optimumAt(requests, answering, service), answering, service).requests).toBeCloseTo(requests, 1)
  })

  it('comes to what it was foreseen to, once people are asked', () => {
    const moments = findOptimum(200, answering, service)
    const foreseen = foresee(moments, answering, service)
    const measured = measure(planned('', moments), [...drawPeople(usual, 50_000, 3)], service)

    expect(measured.requests / foreseen.requests).toBeCloseTo(1, 1)
    expect(measured.mean / foreseen.delay).toBeCloseTo(1, 1)
  })
})

it.each([100, 200, 400])(
  'asks at a rate that grows with the square root of the hazard, at %d ms a request',
  (price) => {
    const moments = findOptimum(price, answering, direct)
    const gaps = moments.slice(1).map((moment, index) => {
      const before = moments[index] ?? 0
      return { at: before, gap: moment - before, hazard: hazard((moment + before) / 2) }
    })
    // Where the hazard hardly changes from one request to the next, and the floor does not bind.
    const compared = gaps.filter(({ at, gap }) => gap > 1.1 * direct.floor && at > 4_000 && at < 60_000)

    expect(compared.length).toBeGreaterThan(8)
    expect(slope(compared.map((one) => [Math.log(one.hazard), -Math.log(one.gap)]))).toBeCloseTo(0.5, 1)
    // Half of a gap is waited by who answers in it, of 95 in 100; a request is paid for who has not answered yet.
    for (const one of compared) {
      const theory = Math.sqrt((2 * price * 0.95) / one.hazard)
      expect(Math.abs(one.gap / theory - 1)).toBeLessThan(0.12)
    }
  },
)

/** Of the line that lies nearest to the points. */
function slope(points: readonly [number, number][]) {
  const mean = (of: (point: [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((point) => point[0]), mean((point) => point[1])]
  return mean((point) => (point[0] - x) * (point[1] - y)) / mean((point) => (point[0] - x) ** 2)
}

it('never asks within a second, however cheap it is', () => {
  const moments = findOptimum(1, answering, direct)

  expect(
    Math.min(...moments.slice(1, -1).map((moment, index) => moment - (moments[index] ?? 0))),
  ).toBeGreaterThanOrEqual(999.9)
})
