import type { JWK } from 'jose'
import { expect, it, vi } from 'vitest'
import { createSigningJwk } from './createSigningJwk.ts'
import { fixedKeys } from './fixedKeys.ts'

const [one, two] = [await createSigningJwk(), await createSigningJwk()]
/** Looks like a key, and is no point on the curve. */
const bad: JWK = { ...one, kid: 'bad', x: 'AAAA' }

/** A file of keys, which somebody edits. */
function openFile(first: readonly JWK[]) {
  const file = { keys: first }
  return { file, keys: fixedKeys(() => file.keys) }
}

it('signs with the first, and tells of all', async () => {
  const [first, ...rest] = await fixedKeys([one, two]).current()
  expect([first, ...rest].map(({ kid }) => kid)).toEqual([one.kid, two.kid])
  expect(JSON.stringify(first.publicJwk)).not.toContain(one.d)
})

it.each([
  ['kid', { ...one, kid: '' }],
  ['kty', { ...one, kty: 'RSA' }],
  ['crv', { ...one, crv: 'P-384' }],
  ['d', { ...one, d: '' }],
  ['x', { ...one, x: '' }],
  ['y', { ...one, y: '' }],
])('does not start with a key that lacks its %s', (_what, key) => {
  expect(() => fixedKeys([two, key])).toThrow('has one that is no private EC key')
})

it('does not start with what is no list', () => {
  const noList: unknown = JSON.parse('{"keys":[]}')
  // @ts-expect-error what a file can hold all the same
  expect(() => fixedKeys(noList)).toThrow('assertions.keys is empty')
})

it.each([
  ['one of which names none', [bad, { ...two, kid: '' }], 'no private EC key'],
  ['both unreadable', [bad, { ...bad, kid: 'worse' }], 'Invalid'],
])('refuses two wrong keys, and leaves nothing behind that ends the process: %s', async (_what, wrong, why) => {
  const unhandled = vi.fn<(reason: unknown) => void>()
  process.on('unhandledRejection', unhandled)
  const { keys } = openFile(wrong)
  await expect(keys.current()).rejects.toThrow(why)
  // Importing takes a moment, in another thread.
  await new Promise((resolve) => setTimeout(resolve, 50))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

it('takes a key that was mended', async () => {
  const { file, keys } = openFile([bad])
  await expect(keys.current()).rejects.toThrow('Invalid')
  file.keys = [{ ...one, kid: 'bad' }]
  expect((await keys.current())[0].publicJwk).toMatchObject({ kid: 'bad', x: one.x })
})

it('asks again for a key that could not be read', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValueOnce(new Error('busy'))
  const keys = fixedKeys(() => [two])
  await expect(keys.current()).rejects.toThrow('busy')
  expect((await keys.current())[0].kid).toBe(two.kid)
  importKey.mockRestore()
})

it('signs with the new key, though it has the old one’s name', async () => {
  const { file, keys } = openFile([one])
  await keys.current()
  file.keys = [{ ...two, kid: one.kid ?? '' }]
  expect((await keys.current())[0].publicJwk).toMatchObject({ kid: one.kid, x: two.x, y: two.y })
})

it('reads a key once, for as long as it is listed', async () => {
  const { file, keys } = openFile([one])
  const [first] = await keys.current()
  expect((await keys.current())[0]).toBe(first)
  file.keys = [two]
  await keys.current()
  file.keys = [one]
  expect((await keys.current())[0]).not.toBe(first)
})
