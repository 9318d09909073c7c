import { expect, it } from 'vitest'
import { runSteps } from './steps.mjs'
import { say } from './toolchain.mjs'

const green = { passed: 1, failed: 0 }

/** Steps that say when they begin and end, and end when they are let. */
function rehearse(plans) {
  const events = []
  const ends = new Map()
  const steps = plans.map((plan) => ({
    ...plan,
    run: async () => {
      events.push(`${plan.name} begins`)
      say(`said by ${plan.name}`)
      await new Promise((resolve) => ends.set(plan.name, resolve))
      if (plan.throws) throw new Error('thrown')
      return green
    },
  }))
  const told = []
  const stop = new AbortController()
  const results = runSteps(steps, (text) => told.push(text), stop.signal)
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const end = async (name) => {
    ends.get(name)()
    await settle()
  }
  return { events, told: () => told.join(''), results, end, stop: () => stop.abort() }
}

it('runs those that may stand beside each other two at a time, and any other alone', async () => {
  const { events, end } = rehearse([
    { name: 'a', beside: true },
    { name: 'b', beside: true },
    { name: 'c', beside: true },
    { name: 'build' },
    { name: 'd', beside: true },
  ])
  expect(events).toEqual(['a begins', 'b begins'])
  await end('b')
  expect(events).toEqual(['a begins', 'b begins', 'c begins'])
  await end('c')
  expect(events).toHaveLength(3)
  await end('a')
  expect(events.slice(3)).toEqual(['build begins'])
  await end('build')
  expect(events.slice(4)).toEqual(['d begins'])
})

it('runs no two at once that use the same', async () => {
  const { events, end } = rehearse([
    { name: 'a', beside: true, uses: 'page' },
    { name: 'b', beside: true, uses: 'page' },
    { name: 'c', beside: true },
  ])
  expect(events).toEqual(['a begins', 'c begins'])
  await end('a')
  expect(events).toEqual(['a begins', 'c begins', 'b begins'])
})

it('tells what each said in one piece and in order: of the first at once, of others when it is their turn', async () => {
  const { told, end, results } = rehearse([
    { name: 'a', beside: true },
    { name: 'b', beside: true },
  ])
  expect(told()).toContain('said by a')
  await end('b')
  expect(told()).not.toContain('said by b')
  await end('a')
  await results
  expect(told().match(/said by .|ok {2}./g)).toEqual(['said by a', 'ok  a', 'said by b', 'ok  b'])
})

it('counts a step that throws as failed, and says why', async () => {
  const { told, end, results } = rehearse([{ name: 'a', throws: true }])
  await end('a')
  expect(await results).toMatchObject([{ name: 'a', failed: 1 }])
  expect(told()).toContain('Error: thrown')
})

it('begins no more once it is stopped, and counts as failed what it left out', async () => {
  const { events, results, end, stop } = rehearse([{ name: 'a' }, { name: 'b' }, { name: 'c', beside: true }])
  stop()
  await end('a')

  expect((await results).map(({ name, failed }) => [name, failed])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 1],
  ])
  expect(events).toEqual(['a begins'])
})
