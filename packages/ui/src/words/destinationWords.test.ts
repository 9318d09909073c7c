import { expect, it } from 'vitest'
import { destinationHint, destinationWords } from './destinationWords.ts'
import { englishWords } from './englishWords.ts'

it.each([
  ['•••• 17', 'Work phone ending in\u00a017'],
  ['•••17', 'Work phone ending in\u00a017'],
  ['+1 ***-***-8717', 'Work phone ending in\u00a08717'],
  ['(***) ***-8717', 'Work phone ending in\u00a08717'],
  ['XXX-XXX-8717', 'Work phone ending in\u00a08717'],
  ['•• •• •• 01 42', 'Work phone ending in\u00a00142'],
  ['…42', 'Work phone ending in\u00a042'],
  ['+1 555 •••', 'Work phone +1 555 …'],
  ['+1 555 0100', 'Work phone +1 555 0100'],
  [undefined, 'Work phone'],
])('says the destination %s in words that can be heard', (destination, heard) => {
  expect(destinationHint('SMS_WORK', destination, englishWords)).toBe(heard)
})

it.each([
  ['w•••n@acme.example', 'your personal e-mail at acme.example, starting with “w”'],
  ['wi***@mail.acme.example', 'your personal e-mail at mail.acme.example, starting with “wi”'],
  ['w…@acme.example', 'your personal e-mail at acme.example, starting with “w”'],
  ['w...n@acme.example', 'your personal e-mail at acme.example, starting with “w”'],
  ['•••@acme.example', 'your personal e-mail …@acme.example'],
  ['w•••@a•••.example', 'your personal e-mail w…@a….example'],
  ['will.albin@acme.example', 'your personal e-mail will.albin@acme.example'],
  ['axxel@acme.example', 'your personal e-mail axxel@acme.example'],
])('says the mailbox %s in words that can be heard', (destination, heard) => {
  expect(destinationWords('EMAIL_PERSONAL', destination, englishWords)).toBe(heard)
})
