// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createStillWorld } from './createStillWorld.tsx'
import { oncePerMount } from './oncePerMount.ts'

/** What Storybook does as a story comes to stand there, and at each change of the toolbar until it goes. */
const mount = () => new AbortController().signal

it('leaves a story its world while the toolbar changes, so that a code that was sent stays right', async () => {
  const { client, person, latestCode, reset } = createStillWorld()
  const beforeEach = oncePerMount(reset)
  const standing = { abortSignal: mount() }
  beforeEach(standing)
  const to = { userAlias: person.userAlias, deliveryType: 'SMS_PERSONAL' } as const
  await client.createSendToken(to)
  const code = latestCode()

  beforeEach(standing)
  expect(latestCode()).toBe(code)
  const answer = await client.sendTokenAuthRequest({ ...to, token: code })
  expect(answer).toMatchObject({ status: 'SUCCESS' })
})

it('begins the world anew for the next that stands there', () => {
  let worlds = 0
  const beforeEach = oncePerMount(() => {
    worlds += 1
    return () => undefined
  })
  expect(beforeEach({ abortSignal: mount() })).toBeTypeOf('function')
  expect(beforeEach({ abortSignal: mount() })).toBeTypeOf('function')
  expect(worlds).toBe(2)
})

// Of a demo and of a design system too.
const files = import.meta.glob<string>(
  ['../**/*.stories.tsx', '../../../../apps/demo/src/**/*.stories.tsx', '../../../../.storybook/**/*.stories.tsx'],
  { query: '?raw', import: 'default', eager: true },
)

it('is what each story that begins something begins with', () => {
  const beginnings = Object.values(files).flatMap((text) => [...text.matchAll(/\bbeforeEach\b.*/g)].map(String))
  expect(beginnings.length).toBeGreaterThan(10)
  expect(beginnings.filter((line) => !line.startsWith('beforeEach: oncePerMount('))).toEqual([])
})
