import { expect, it } from 'vitest'
import { destinationHint, destinationWords } from './destinationWords.ts'
import { englishWords } from './englishWords.ts'

it.each([
  ['•••• 17', 'Work phone ending in 17'],
  ['•••17', 'Work phone ending in 17'],
  ['+1 ***-***-8717', 'Work phone ending in 8717'],
  ['+1 555 0100', 'Work phone +1 555 0100'],
  [undefined, 'Work phone'],
])('says the destination %s in words that can be heard', (destination, heard) => {
  expect(destinationHint('SMS_WORK', destination, englishWords)).toBe(heard)
})

it('leaves a masked mailbox as it is', () => {
  expect(destinationWords('EMAIL_PERSONAL', 'w•••n@acme.example', englishWords)).toBe(
    'your personal e-mail w•••n@acme.example',
  )
})
