import { afterEach, describe, expect, it, vi } from 'vitest'
import { operationOf } from '../test-support/openapi.ts'
import { hashKbaAnswer } from './hashKbaAnswer.ts'
import { InsecureContextError } from './InsecureContextError.ts'

const testDigest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

it('gives the digest that the definition shows for "test"', async () => {
  const example = operationOf('sendKbaAnswers').operation.requestBody?.content['application/json'].example
  expect(await hashKbaAnswer('test')).toBe(testDigest)
  expect(JSON.stringify(example)).toContain(testDigest)
})

it.each(['Test', 'TEST', 'tEsT'])('gives %s the same digest: case does not count', async (answer) => {
  expect(await hashKbaAnswer(answer)).toBe(testDigest)
})

it.each([' test', 'test ', 'te st', 'test\n', 'tést'])(
  'gives %j another digest: everything else counts',
  async (answer) => {
    expect(await hashKbaAnswer(answer)).not.toBe(testDigest)
  },
)

it('hashes UTF-8', async () => {
  expect(await hashKbaAnswer('Zoë')).toBe('2752b88686847fa5c86f47b94ce652b7b3f22a91c37617d451a4db9afa431450')
})

it('takes another rule, for deployments that set their answers by it', async () => {
  expect(await hashKbaAnswer(' Test ', (answer) => answer.trim().toLowerCase())).toBe(testDigest)
  expect(await hashKbaAnswer('Test', (answer) => answer)).not.toBe(testDigest)
})

describe('where the page has no crypto.subtle', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it.each([{}, undefined])('says so and gives nothing away', async (crypto) => {
    vi.stubGlobal('crypto', crypto)
    const hashing = hashKbaAnswer('my first pet')
    await expect(hashing).rejects.toBeInstanceOf(InsecureContextError)
    await expect(hashing).rejects.toThrow(/https/)
    await expect(hashing).rejects.not.toThrow(/my first pet/)
  })
})
