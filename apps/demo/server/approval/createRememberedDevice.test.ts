import { expect, it } from 'vitest'
import { createRememberedDevice } from './createRememberedDevice.ts'

it('is remembered for ten minutes, to the millisecond, or until it is forgotten', () => {
  let now = 1_000
  const device = createRememberedDevice(() => now)
  expect(device.until()).toBeNull()

  device.remember()
  expect(device.until()).toBe(601_000)
  now = 600_999
  expect(device.until()).toBe(601_000)
  now = 601_000
  expect(device.until()).toBeNull()

  device.remember()
  device.forget()
  expect(device.until()).toBeNull()
})
