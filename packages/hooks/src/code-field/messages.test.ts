import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writtenMessage } from '../test-support/writtenMessage.ts'
import type { CodeAlphabet } from './cleanCode.ts'
import { readPastedCode } from './readPastedCode.ts'

interface Message {
  language: string
  /** None where the message has none, or where there is no telling which it is. */
  code: string | undefined
  text: string
}

/** A line is a message: its language, its code, its text, in which what can't be seen is written as in JSON. */
const messages: Message[] = readFileSync(join(import.meta.dirname, 'messages.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [language = '', code = '', text = ''] = line.split('\t')
    const shown: unknown = JSON.parse(`"${text.replaceAll('"', String.raw`\"`)}"`)
    return { language, code: code === '-' ? undefined : code.replaceAll('-', ''), text: String(shown) }
  })

const read = (text: string, length: number | undefined, alphabet: CodeAlphabet) => {
  const found = readPastedCode(text, { length, alphabet })
  return found === '' ? undefined : found
}

it('are in every language that the screens are in, and in others', () => {
  const countOf = (language: string) => messages.filter((message) => message.language === language).length
  const ours = 'ar cs da de en es fi fr he hu it ja ko nl no pl pt ru sv zh-CN zh-TW lt th tr'.split(' ')

  expect(ours.filter((language) => countOf(language) < 5)).toEqual([])
  expect(messages.length).toBeGreaterThan(240)
})

describe.each([
  { isLengthKnown: true, share: 0.97 },
  { isLengthKnown: false, share: 0.85 },
])('messages, the length of their code known: $isLengthKnown', ({ isLengthKnown, share }) => {
  const readAs = ({ code, text }: Message, alphabet: CodeAlphabet) =>
    read(text, isLengthKnown ? (code?.length ?? 6) : undefined, alphabet)
  const alphabetOf = ({ code = '' }: Message): CodeAlphabet => (/[A-Z]/.test(code) ? 'alphanumeric' : 'digits')

  it('never give a wrong code', () => {
    const wrong = messages.flatMap((message) =>
      [alphabetOf(message), 'alphanumeric' as const]
        .map((alphabet) => ({ ...message, found: readAs(message, alphabet) }))
        .filter(({ code, found }) => found !== undefined && found !== code),
    )

    expect(wrong).toEqual([])
  })

  it('give their code, nearly all of them', () => {
    const missed = messages.filter((message) => readAs(message, alphabetOf(message)) !== message.code)

    expect(missed.length).toBeLessThanOrEqual((1 - share) * messages.length)
  })
})

it('put together by chance never give a wrong code', () => {
  const wrong = Array.from({ length: 2_500 }, (_, seed) => writtenMessage(seed + 1)).flatMap(
    ({ code, text, alphabet }) =>
      [code.length, undefined]
        .map((length) => ({ text, code, length, found: read(text, length, alphabet) }))
        .filter(({ found }) => found !== undefined && found !== code),
  )

  expect(wrong).toEqual([])
})
