// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTimeMark } from './useTimeMark.ts'

const marks = [300_000, 60_000, 30_000]
const minute = 60_000

/** The marks that are passed when it becomes so late. */
function watch(until: number | undefined, times: readonly number[]) {
  const [from = 0, ...later] = times
  const { result, rerender } = renderHook(
    (props: { until: number | undefined; now: number }) => useTimeMark({ ...props, marks }),
    { initialProps: { until, now: from } },
  )
  const first = result.current
  const seen = later.map((now) => {
    rerender({ until, now })
    return result.current
  })
  return { seen: [first, ...seen], result, rerender }
}

it('passes each mark at its second, and none after the end', () => {
  const { seen } = watch(10 * minute, [0, 299_000, 300_000, 539_000, 540_000, 569_000, 570_000, 599_000, 600_000])

  expect(seen).toEqual([undefined, undefined, 300_000, 300_000, 60_000, 60_000, 30_000, 30_000, undefined])
})

it('has no mark that was behind it from the first', () => {
  expect(watch(minute, [0, 29_000, 30_000]).seen).toEqual([undefined, undefined, 30_000])
})

it('begins again with another end', () => {
  const { result, rerender } = watch(2 * minute, [0, minute])
  expect(result.current).toBe(60_000)

  rerender({ until: 3 * minute, now: minute })
  expect(result.current).toBeUndefined()
  rerender({ until: 3 * minute, now: 2 * minute })

  expect(result.current).toBe(60_000)
})

it('has none where nobody knows the end', () => {
  expect(watch(undefined, [0, 60 * minute]).seen).toEqual([undefined, undefined])
})
