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
    // A screen reader may take the same text for the same message.
    [5_100, '! Wrong code.\u00a0'],
  ])
})

it('says what interrupts before what waits, and in the order it came', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Checking.')
  queue.announce('Code sent.')
  await clock.advance(500)
  queue.announce('Wrong code.', { assertive: true })
  queue.announce('Offline.', { assertive: true })
  await clock.advance(10_000)

  expect(heard.map(([, text]) => text)).toEqual(['Checking.', '! Wrong code.', '! Offline.', 'Code sent.'])
})

it('cuts into what is said politely, and not into what interrupts', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Still waiting.')
  await clock.advance(500)
  queue.announce('Not approved.', { assertive: true })
  queue.announce('Offline.', { assertive: true })
  await clock.advance(10_000)

  expect(heard).toEqual([
    [0, 'Still waiting.'],
    [500, '! Not approved.'],
    [2_500, '! Offline.'],
  ])
})

it('says afterwards what was cut off before anybody can have heard it', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Confirm with Okta Verify')
  queue.announce('Not approved.', { assertive: true })
  queue.announce('Code sent.')
  await clock.advance(10_000)

  expect(heard).toEqual([
    [0, 'Confirm with Okta Verify'],
    [0, '! Not approved.'],
    [2_000, 'Confirm with Okta Verify'],
    [4_000, 'Code sent.'],
  ])
})

it('loses nothing that was about to be said again', async () => {
  const { clock, queue, heard } = createTest()
  queue.announce('Code sent.')
  await clock.advance(5_000)

  queue.announce('Code sent.')
  await clock.advance(50)
  queue.announce('Offline.', { assertive: true })
  await clock.advance(10_000)

  expect(heard.slice(-2)).toEqual([
    [5_050, '! Offline.'],
    [7_050, 'Code sent.'],
  ])
})

it('says once what a heading and a sentence say in one go', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('You can try again now')
  queue.announce('You can try again now')
  await clock.advance(10_000)

  expect(heard).toEqual([[0, 'You can try again now']])
})

it('does not say what was taken back while it waited', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Check your phone')
  const takeBack = queue.announce('Sent.')
  queue.announce('Not approved.', { assertive: true })
  takeBack()
  await clock.advance(10_000)

  expect(heard.map(([, text]) => text)).toEqual(['Check your phone', '! Not approved.', 'Check your phone'])
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

it('says what is insistent once more after a pause in typing, where a key cut it off', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Only the newest code works.', { insistent: true })
  for (let digits = 0; digits < 6; digits += 1) {
    await clock.advance(700)
    queue.noteKey()
  }
  await clock.advance(20_000)

  expect(heard).toEqual([
    [0, 'Only the newest code works.'],
    [6_200, ''],
    [6_300, 'Only the newest code works.\u00a0'],
  ])
})

it('says what is insistent again each time that it is cut off, and never after it was taken back', async () => {
  const { clock, queue, heard } = createTest()
  const takeBack = queue.announce('Only the newest code works.', { insistent: true })
  queue.noteKey()
  await clock.advance(2_500)
  queue.noteKey()
  await clock.advance(2_500)
  expect(heard.filter(([, text]) => text !== '')).toHaveLength(3)

  queue.noteKey()
  takeBack()
  await clock.advance(20_000)

  expect(heard.filter(([, text]) => text !== '')).toHaveLength(3)
})

it.each([
  { what: 'what is not insistent', insistent: false, after: 500 },
  { what: 'what has been heard to its end', insistent: true, after: 6_000 },
])('says $what once, whatever is typed', async ({ insistent, after }) => {
  const { clock, queue, heard } = createTest()

  queue.announce('Only the newest code works.', { insistent })
  await clock.advance(after)
  queue.noteKey()
  await clock.advance(10_000)

  expect(heard).toEqual([[0, 'Only the newest code works.']])
})

it('says nothing again once it is stopped', async () => {
  const { clock, queue } = createTest()
  queue.announce('Only the newest code works.', { insistent: true })
  queue.noteKey()

  queue.stop()

  expect(clock.pending()).toBe(0)
})

it('leaves nothing old to those who read the page through later', async () => {
  const { clock, queue, heard } = createTest()

  queue.announce('Wrong code.', { assertive: true })
  await clock.advance(60_000)

  expect(heard).toEqual([
    [0, '! Wrong code.'],
    [22_000, ''],
  ])
  expect(clock.pending()).toBe(0)
})
