import { expect, it } from 'vitest'
import { sentences } from './sentences.ts'

it.each([
  ['Check your phone', 'Open Okta Verify.', 'Check your phone. Open Okta Verify.'],
  ['応答がありませんでした', 'もう一度お試しください。', '応答がありませんでした。もう一度お試しください。'],
  ['การแจ้งเตือนหมดเวลา', 'โปรดส่งอีกครั้ง', 'การแจ้งเตือนหมดเวลา โปรดส่งอีกครั้ง'],
  ['Check your phone', undefined, 'Check your phone.'],
  ['ตรวจสอบโทรศัพท์ของคุณ', undefined, 'ตรวจสอบโทรศัพท์ของคุณ'],
])('says %j and %j in one go, as the language parts them', (heading, text, said) => {
  expect(sentences(heading, text)).toBe(said)
})
