import { expect, it } from 'vitest'
import { createFakeClock } from '../test-support/fakeClock.ts'
import { createAnnouncerQueue } from './announcerQueue.ts'

/** Records what the regions say, and when. */
function createTest() {
  const clock = createFakeClock({ now: 0 })
  const queue = createAnnouncerQueue(clock)
  const heard: [number, string][] = []
  queue.subscribe(() => {
    const { status, alert } = queue.current()
    heard.push([clock.now(), `${status}${alert === '' ? '' : `! ${alert}`}`])
  })
  return { clock, queue, heard }
}

it('says a message at once', () => {
  const { queue } = createTest()
  expect(queue.current()).toEqual({ status: '', alert: '' })

  queue.announce('Code sent.')

  expect(queue.current()).toEqual({ status: 'Code sent.', alert: '' })
})

it('says one message at a time, two seconds apart', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('One.')
  queue.announce('Two.')
  queue.announce('Three.')
  await clock.advance(10_000)

  expect(heard).toEqual([
    [0, 'One.'],
    [2_000, 'Two.'],
    [4_000, 'Three.'],
  ])
})

it('says the same again by emptying the region first', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Wrong code.', { assertive: true })
  await clock.advance(5_000)
  queue.announce('Wrong code.', { assertive: true })
  await clock.advance(5_000)

  expect(heard).toEqual([
    [0, '! Wrong code.'],
    [5_000, ''],
    [5_100, '! Wrong code.'],
  ])
})

it('lets what is urgent cut in at once, and has what is not wait its two seconds after it', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Confirm with Okta Verify.')
  await clock.advance(500)
  queue.announce('The request was denied.', { assertive: true })
  queue.announce('Choose a method.')
  await clock.advance(10_000)

  expect(heard).toEqual([
    [0, 'Confirm with Okta Verify.'],
    [500, '! The request was denied.'],
    [2_500, 'Choose a method.'],
  ])
})

it('says what had no time to be noticed once more, after what cut in', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Confirm with Okta Verify.')
  await clock.advance(99)
  queue.announce('The request was denied.', { assertive: true })
  await clock.advance(10_000)

  expect(heard).toEqual([
    [0, 'Confirm with Okta Verify.'],
    [99, '! The request was denied.'],
    [2_099, 'Confirm with Okta Verify.'],
  ])
})

it('does not go back to what was noticed when something urgent cut in', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Code sent.')
  await clock.advance(100)
  queue.announce('Wrong code.', { assertive: true })
  await clock.advance(10_000)

  expect(heard).toEqual([
    [0, 'Code sent.'],
    [100, '! Wrong code.'],
  ])
})

it('says a repeated message later if something urgent cuts in before it is said', async () => {
  const { clock, queue, heard } = createTest()
  queue.announce('Code sent.')
  await clock.advance(5_000)

  queue.announce('Code sent.')
  await clock.advance(50)
  queue.announce('Wrong code.', { assertive: true })
  await clock.advance(10_000)

  expect(heard).toEqual([
    [0, 'Code sent.'],
    [5_000, ''],
    [5_050, '! Wrong code.'],
    [7_050, 'Code sent.'],
  ])
  expect(clock.pending()).toBe(0)
})

it('says what interrupts before what waits, and in the order it came', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Checking.')
  await clock.advance(1_000)
  queue.announce('Code sent.')
  queue.announce('Wrong code.', { assertive: true })
  queue.announce('Offline.', { assertive: true })
  await clock.advance(10_000)

  expect(heard).toEqual([
    [0, 'Checking.'],
    [1_000, '! Wrong code.'],
    [3_000, '! Offline.'],
    [5_000, 'Code sent.'],
  ])
})

it('keeps silent about nothing, and about what already waits', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('')
  queue.announce('One.')
  queue.announce('Two.')
  queue.announce('Two.')
  await clock.advance(10_000)

  expect(heard.map(([, text]) => text)).toEqual(['One.', 'Two.'])
})

it('forgets what waits when stopped, and can go on', async () => {
  const { clock, queue, heard } = createTest()
  queue.announce('One.')
  queue.announce('Two.')

  queue.stop()
  await clock.advance(10_000)
  expect(clock.pending()).toBe(0)
  queue.announce('Three.')

  expect(heard.map(([, text]) => text)).toEqual(['One.', 'Three.'])
})
