import { expect, it } from 'vitest'
import { createFormats } from '../../../packages/ui/src/words/createFormats.ts'
import { createWords } from '../../../packages/ui/src/words/createWords.ts'
import { directionOf } from '../../../packages/ui/src/words/directionOf.ts'
import { englishWords } from '../../../packages/ui/src/words/englishWords.ts'
import { mirroredEnglish } from './mirroredEnglish.ts'

it('runs from right to left, and is English letter by letter', () => {
  const words = createWords({ catalogue: mirroredEnglish, formats: createFormats(mirroredEnglish.locale) })

  expect(directionOf(mirroredEnglish.locale)).toBe('rtl')
  expect(words.cancel).toBe(englishWords.cancel)
  expect(words.waitThenTry({ time: '0:24' })).toBe('Try again in 0:24')
  expect(words.kbaSummary({ count: 2 })).toBe(englishWords.kbaSummary({ count: 2 }))
})
