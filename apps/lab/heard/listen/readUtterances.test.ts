import { expect, it } from 'vitest'
import { utterances } from './readUtterances.ts'

it('puts its end to each utterance', () => {
  expect(
    utterances([
      { at: 1, what: 'say', text: 'tab', lang: 'en-US' },
      { at: 2, what: 'cut', text: 'tab', heard: 't' },
      { at: 3, what: 'say', text: 'tab', lang: 'en-US' },
      { at: 4, what: 'end', text: 'tab' },
      { at: 5, what: 'say', text: 'Confirm', lang: 'en-US' },
    ]),
  ).toEqual([
    { at: 1, text: 'tab', lang: 'en-US', endedAt: 2, cutAfter: 't' },
    { at: 3, text: 'tab', lang: 'en-US', endedAt: 4 },
    { at: 5, text: 'Confirm', lang: 'en-US' },
  ])
})
