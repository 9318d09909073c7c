import { expect, it } from 'vitest'
import { createStop } from './createStop.ts'

function open() {
  let time = 1_000_000
  const stop = createStop(() => time)
  return {
    ...stop,
    pass: (ms: number) => {
      time += ms
    },
  }
}

it('has not begun at first, and ends when it was told to', () => {
  const { begin, leftMs, pass } = open()
  expect(leftMs()).toBe(0)
  begin(10_000)
  pass(9_999)
  expect(leftMs()).toBe(1)
  pass(1)
  expect(leftMs()).toBe(0)
})

it('is not made shorter by another one, and longer by a longer one', () => {
  const { begin, leftMs } = open()
  begin(10_000)
  begin(2_000)
  expect(leftMs()).toBe(10_000)
  begin(20_000)
  expect(leftMs()).toBe(20_000)
})

it('waits for no clock that was put back to catch up', () => {
  const { begin, leftMs, pass } = open()
  begin(10_000)
  pass(4_000)
  pass(-3_600_000)
  expect(leftMs()).toBe(10_000)
  pass(10_000)
  expect(leftMs()).toBe(0)
})
