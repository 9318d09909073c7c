import { expect, it, vi } from 'vitest'
import { createLoadable } from './createLoadable.ts'

interface File {
  Part?: string
}

/** A part whose file comes as `answers` say, in order. */
function createPart(...answers: (() => Promise<File>)[]) {
  const importIt = vi.fn<() => Promise<File>>(() => answers.shift()?.() ?? Promise.reject(new Error('no more')))
  return { importIt, part: createLoadable(importIt, (file) => file.Part) }
}

const lost = () =>
  Promise.reject(new TypeError('Failed to fetch dynamically imported module: https://portal.example/x.js'))
const there = async () => ({ Part: 'the part' })

it('is there from when it was fetched, and is fetched once', async () => {
  const { part, importIt } = createPart(there)
  expect(part.peek()).toBeUndefined()
  expect(importIt).not.toHaveBeenCalled()

  expect(await part.load()).toBe('the part')
  expect(await part.load()).toBe('the part')

  expect(part.peek()).toBe('the part')
  expect(importIt).toHaveBeenCalledOnce()
})

it('is fetched once for all who ask at the same time, and fails for all of them', async () => {
  const { part, importIt } = createPart(lost, there)
  const first = await Promise.allSettled([part.load(), part.load()])
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(importIt).toHaveBeenCalledTimes(1)

  expect(await Promise.all([part.load(), part.load()])).toEqual(['the part', 'the part'])
  expect(importIt).toHaveBeenCalledTimes(2)
})

it('is fetched anew however often it failed', async () => {
  const { part } = createPart(lost, lost, lost, there)
  for (const _ of [1, 2, 3]) await expect(part.load()).rejects.toThrow('Failed to fetch')

  expect(await part.load()).toBe('the part')
})

it('is not there where its file is another', async () => {
  const { part } = createPart(async () => ({}), there)
  await expect(part.load()).rejects.toThrow('not what it was built as')
  expect(part.peek()).toBeUndefined()

  expect(await part.load()).toBe('the part')
})

it('asks at no other address than that of its own file', async () => {
  // Not this one’s: a file that another file names in its error is never run.
  const elsewhere = () =>
    Promise.reject(new TypeError('error loading dynamically imported module: data:text/javascript,'))
  const { part } = createPart(elsewhere, elsewhere, lost)
  for (const _ of [1, 2, 3]) await expect(part.load()).rejects.toThrow('dynamically imported module')
})
