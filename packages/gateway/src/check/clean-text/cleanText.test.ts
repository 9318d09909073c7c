import { expect, it } from 'vitest'
import { cleanText, hideSecrets } from './cleanText.ts'

it('leaves nothing that steers a terminal, begins a line or turns the text around', () => {
  expect(cleanText('bad\u001B[31m\r\nright  MFA_API_URL \u202Eline')).toBe('bad [31m right MFA_API_URL line')
})

it('is never long', () => {
  expect(cleanText('x'.repeat(10_000))).toHaveLength(161)
})

it('is empty for what is no text', () => {
  expect(cleanText({ error: 'no' })).toBe('')
})

it('hides every place where a secret stands', () => {
  expect(hideSecrets('no client with s3cret-s3cret, s3cret-s3cret', ['s3cret-s3cret'])).toBe(
    'no client with [hidden], [hidden]',
  )
})
