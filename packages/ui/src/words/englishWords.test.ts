import { expect, it } from 'vitest'
import { englishWords } from './englishWords.ts'

it.each([
  ['•••• 17', 'Work phone ending in 17'],
  ['•••17', 'Work phone ending in 17'],
  ['+1 ***-***-8717', 'Work phone ending in 8717'],
  ['+1 555 0100', 'Work phone +1 555 0100'],
  [undefined, 'Work phone'],
])('says the destination %s in words that can be heard', (destination, heard) => {
  expect(englishWords.destinationHint('SMS_WORK', destination)).toBe(heard)
})

it('leaves a masked mailbox as it is', () => {
  expect(englishWords.destination('EMAIL_PERSONAL', 'w•••n@acme.example')).toBe(
    'your personal e-mail w•••n@acme.example',
  )
})
