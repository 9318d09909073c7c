import { expect, it } from 'vitest'
import { createFakeClock } from '../test-support/fakeClock.ts'
import { createFakeStorage } from '../test-support/fakeStorage.ts'
import { createDeadlines, type DeadlineStorage } from './Deadlines.ts'
import { sessionDeadlineStorage } from './sessionDeadlineStorage.ts'

const key = 'mfa-challenge:deadlines:default'

function createTest(storage: DeadlineStorage = createFakeStorage()) {
  const clock = createFakeClock({ now: 1_000_000 })
  return { clock, storage, deadlines: createDeadlines({ challengeKey: 'default', clock, storage }) }
}

it('knows a deadline until it is reached', async () => {
  const { clock, deadlines } = createTest()

  deadlines.set('resend:sms', 1_030_000)

  await clock.advance(29_999)
  expect(deadlines.get('resend:sms')).toBe(1_030_000)
  await clock.advance(1)
  expect(deadlines.get('resend:sms')).toBeUndefined()
})

it('survives a reload', () => {
  const { storage, deadlines } = createTest()

  deadlines.set('resend:sms', 1_030_000)

  expect(createTest(storage).deadlines.get('resend:sms')).toBe(1_030_000)
})

it('keeps one record for each challenge, with times in it and nothing else', () => {
  const storage = createFakeStorage()
  const { clock, deadlines } = createTest(storage)
  const other = createDeadlines({ challengeKey: 'payroll', clock, storage })

  deadlines.set('rateLimit', 1_010_000)
  deadlines.set('resend:sms', 1_030_000)
  other.set('rateLimit', 1_020_000)

  expect(Object.fromEntries(storage.items)).toEqual({
    [key]: '{"rateLimit":1010000,"resend:sms":1030000}',
    'mfa-challenge:deadlines:payroll': '{"rateLimit":1020000}',
  })
})

it('drops what has passed, and the record with the last of them', async () => {
  const storage = createFakeStorage()
  const { clock, deadlines } = createTest(storage)

  deadlines.set('rateLimit', 1_010_000)
  deadlines.set('resend:sms', 1_030_000)
  await clock.advance(10_000)
  deadlines.set('resend:voice', 1_040_000)
  expect(storage.items.get(key)).toBe('{"resend:sms":1030000,"resend:voice":1040000}')

  deadlines.clear('resend:sms')
  deadlines.clear('resend:voice')
  expect(storage.items.size).toBe(0)
})

it.each(['', '{', 'null', '[5]', '"x"', '{"rateLimit":"soon","resend:sms":1e999}'])(
  'ignores junk in storage: %s',
  (junk) => {
    const { deadlines } = createTest(createFakeStorage([[key, junk]]))

    expect(deadlines.get('rateLimit')).toBeUndefined()
    expect(deadlines.get('resend:sms')).toBeUndefined()
  },
)

it('does without a storage that throws', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const { deadlines } = createTest({ getItem: refuse, setItem: refuse, removeItem: refuse })

  deadlines.set('rateLimit', 1_010_000)

  expect(deadlines.get('rateLimit')).toBe(1_010_000)
})

it('does without a storage where there is none, as on a server', () => {
  const { deadlines } = createTest(sessionDeadlineStorage)

  deadlines.set('rateLimit', 1_010_000)

  expect(deadlines.get('rateLimit')).toBe(1_010_000)
})

it('reads nothing before it is asked', () => {
  const reads: string[] = []
  const storage = createFakeStorage()
  const { deadlines } = createTest({ ...storage, getItem: (name) => (reads.push(name), storage.getItem(name)) })

  expect(reads).toEqual([])
  deadlines.get('rateLimit')
  deadlines.get('rateLimit')
  expect(reads).toEqual([key])
})

it('ignores what is no time', () => {
  const { deadlines } = createTest()

  deadlines.set('rateLimit', Number.NaN)
  deadlines.set('rateLimit', Number.POSITIVE_INFINITY)

  expect(deadlines.get('rateLimit')).toBeUndefined()
})

it('tells who listens of each change, until they stop listening', () => {
  const { deadlines } = createTest()
  let changes = 0
  const unsubscribe = deadlines.subscribe(() => {
    changes += 1
  })

  deadlines.set('rateLimit', 1_010_000)
  deadlines.clear('rateLimit')
  deadlines.clear('rateLimit')
  expect(changes).toBe(2)

  unsubscribe()
  deadlines.set('rateLimit', 1_010_000)
  expect(changes).toBe(2)
})

it('has another challenge with the same record wait as well, and no other', () => {
  const { storage, clock, deadlines } = createTest()
  const same = createDeadlines({ challengeKey: 'default', clock, storage })
  const apart = createDeadlines({ challengeKey: 'other', clock, storage })
  let heard = 0
  const stops = [same, apart].map((one) => one.subscribe(() => (heard += 1)))
  expect([same.get('rateLimit'), apart.get('rateLimit')]).toEqual([undefined, undefined])

  deadlines.set('rateLimit', 1_030_000)

  expect([same.get('rateLimit'), apart.get('rateLimit')]).toEqual([1_030_000, undefined])
  expect(heard).toBe(1)

  for (const stop of stops) stop()
  deadlines.clear('rateLimit')
  expect(heard).toBe(1)
})
