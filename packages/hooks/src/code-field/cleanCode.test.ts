import { describe, expect, it } from 'vitest'
import { cleanCode } from './cleanCode.ts'
import { overwriteAt } from './overwriteAt.ts'
import { readPastedCode } from './readPastedCode.ts'

describe('a code, cleaned', () => {
  it.each([
    [' 123-456\n', '123456'],
    ['123 456', '123456'],
    ['G-123456', '123456'],
    ['１２３４５６', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['۱۲۳۴۵۶', '123456'],
    ['१२३४५६', '123456'],
    ['๑๒๓-๔๕๖', '123456'],
    ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
    ['𝟏𝟐𝟑', '123'],
    ['012345', '012345'],
    ['abc', ''],
    ['', ''],
  ])('%j is %j', (raw, code) => {
    expect(cleanCode(raw)).toBe(code)
  })

  it('keeps letters, as capitals, where a code has letters', () => {
    expect(cleanCode('ab-12 ｃ３', 'alphanumeric')).toBe('AB12C3')
  })

  it.each(['iI7', 'ıI7', 'İI7', 'I\u0307i7'])('has the letter i however a Turkish keyboard writes it: %j', (raw) => {
    expect(cleanCode(raw, 'alphanumeric')).toBe('II7')
  })
})

describe('what is pasted', () => {
  it.each([
    ['Your code is 123456. It expires in 10 minutes.', 6, '123456'],
    ['123 456 is your code. Do not share it. acme.example #123456', 6, '123456'],
    ['Your Acme code: 123-456', 6, '123456'],
    ['12345', 6, '12345'],
    ['1234567', 6, undefined],
    ['123456 or 654321', 6, undefined],
    ['Your code is 123456. It expires in 10 minutes.', undefined, '123456'],
    ['123', undefined, '123'],
    ['no code here', 6, ''],
    // Parts with words between them are never joined, even where they would fill the field.
    ['Your code is 123456. It expires in 10 minutes.', 8, undefined],
    ['Use 4821 at gate 24', 6, undefined],
    ['12 - 34 -- 56', 6, '123456'],
    ['Code 482913 22.11.2026', 6, '482913'],
    ['1234 5678', undefined, '12345678'],
    ['123456 or 654321', undefined, undefined],
    ['123456 654321', undefined, undefined],
    ['1234567890', undefined, '1234567890'],
  ])('%j with a length of %j gives %j', (text, length, code) => {
    expect(readPastedCode(text, { length })).toBe(code)
  })
})

describe('what is pasted, where codes have letters', () => {
  it.each([
    ['ab-12-c3', 'AB12C3'],
    ['ab12 c3', 'AB12C3'],
    ['ABC DEF', 'ABCDEF'],
    ['Your code is ab12c3. It expires in 10 minutes.', 'AB12C3'],
    ['it is ab', undefined],
    ['is ab12', undefined],
  ])('%j with a length of 6 gives %j', (text, code) => {
    expect(readPastedCode(text, { length: 6, alphabet: 'alphanumeric' })).toBe(code)
  })
})

describe('a full code typed into', () => {
  it('has the character behind the caret replaced', () => {
    expect(overwriteAt('9123456', { caret: 1, length: 6 })).toBe('923456')
  })

  it('stays as it was at its end', () => {
    expect(overwriteAt('1234567', { caret: 7, length: 6 })).toBe('123456')
  })
})
