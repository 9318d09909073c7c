import { expect, it } from 'vitest'
import { createRememberedDevice } from './createRememberedDevice.ts'

function open() {
  let now = 1_000
  const device = createRememberedDevice(() => now)
  return {
    device,
    later: (ms: number) => {
      now += ms
    },
  }
}

it('is remembered for ten minutes, to the millisecond, or until it is forgotten', () => {
  const { device, later } = open()
  expect(device.until()).toBeNull()

  device.notePassed()
  device.remember()
  expect(device.until()).toBe(601_000)
  later(599_999)
  expect(device.until()).toBe(601_000)
  later(1)
  expect(device.until()).toBeNull()

  device.notePassed()
  device.remember()
  device.forget()
  expect(device.until()).toBeNull()
})

it('is not remembered where nobody has just passed, and no longer by asking again', () => {
  const { device, later } = open()
  device.remember()
  expect(device.until()).toBeNull()

  device.notePassed()
  later(60_000)
  device.remember()
  expect(device.until()).toBeNull()

  device.notePassed()
  device.remember()
  later(300_000)
  device.remember()
  expect(device.until()).toBe(1_000 + 60_000 + 600_000)
})
