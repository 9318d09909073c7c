// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { createMfaWorld } from '../test-support/renderWithMfa.tsx'
import { useSendToken } from '../token/useSendToken.ts'

const sms: MfaTokenMethod = { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }
const smsOfAna: MfaTokenMethod = { ...sms, userAlias: 'ana.lopes' }

function openTab(method = sms) {
  const world = createMfaWorld()
  const { result, unmount } = renderHook(() => useSendToken({ method }), { wrapper: world.wrapper })
  return { ...world, unmount, sending: () => result.current, send: () => world.perform(() => result.current.send()) }
}

/** All that a send writes for the other tabs, as they hear it: jsdom has one tab. */
async function writtenBy(send: () => Promise<void>) {
  const events: StorageEventInit[] = []
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function write(key, newValue) {
    if (this === localStorage) events.push({ key, newValue })
    setItem.call(this, key, newValue)
  }
  try {
    await send()
  } finally {
    Storage.prototype.setItem = setItem
  }
  return events
}

const hear = (events: readonly StorageEventInit[]) =>
  act(() => {
    for (const event of events) window.dispatchEvent(new StorageEvent('storage', event))
  })

it('a tab is told of a code that another one has sent: only the newest works, and both wait', async () => {
  const [one, other] = [openTab(), openTab()]
  await one.send()
  await one.advance(30_000)

  const written = await writtenBy(other.send)
  expect(other.sending()).toMatchObject({ status: 'sent', count: 1 })
  other.unmount()
  hear(written)

  const sent = one.sending()
  expect(sent).toMatchObject({ status: 'sent', count: 2, requestId: undefined, canSend: false, blockedBy: 'pause' })
})

it('a tab that has sent nothing knows that a code is out', async () => {
  const [one, other] = [openTab(), openTab()]

  hear(await writtenBy(other.send))

  expect(one.sending()).toMatchObject({ status: 'sent', count: 1, mayHaveCode: true })
})

it('its own next code is the newest again', async () => {
  const [one, other] = [openTab(), openTab()]
  hear(await writtenBy(other.send))
  await one.advance(30_000)

  await one.send()

  const sent = one.sending()
  expect(sent).toMatchObject({ status: 'sent', count: 2, requestId: expect.any(String) })
})

it('a send of its own that fails is told, though another tab has sent one', async () => {
  const [one, other] = [openTab(), openTab()]
  hear(await writtenBy(other.send))
  await one.advance(30_000)
  one.simulator.addFault({ operation: 'createSendToken', kind: 'forbidden' })

  await one.send()

  expect(one.sending()).toMatchObject({ status: 'failed', failure: { code: 'forbidden' }, mayHaveCode: true })
})

it('a code of somebody else is nobody’s business', async () => {
  const [one, other] = [openTab(), openTab(smsOfAna)]

  hear(await writtenBy(other.send))

  expect(one.sending().status).toBe('idle')
})

it.each([null, '', '{', '["sms"]', '[null,1]', '"sms"'])('junk in its place says nothing: %s', async (newValue) => {
  const one = openTab()

  hear([{ key: 'mfa-challenge:sent', newValue }])

  expect(one.sending().status).toBe('idle')
})

it('leaves nothing in storage, nor anybody’s name', async () => {
  const [event, ...others] = await writtenBy(openTab().send)

  expect(others).toEqual([])
  expect(event?.newValue).not.toMatch(/will|albin|SMS/)
  expect(localStorage.length).toBe(0)
})

it('who has gone hears nothing', async () => {
  const [one, other] = [openTab(), openTab()]
  await one.perform(one.unmount)
  const before = one.storage.items.size

  hear(await writtenBy(other.send))

  expect(one.storage.items.size).toBe(before)
})
