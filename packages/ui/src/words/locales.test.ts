import { describe, expect, it } from 'vitest'
import { createFormats } from './createFormats.ts'
import { createWords } from './createWords.ts'
import { wordKeys } from './wordKeys.ts'
import { edition } from './edition.ts'
import { englishWords } from './englishWords.ts'
import { lazyLocales } from '../lazy-locales/lazyLocales.ts'
import type { MfaCatalogue } from './MfaCatalogue.ts'

/**
 * What the service translates its connectors to (connectors-translations.yaml), three more that its own interface has
 * (Lithuanian, Thai, Turkish), and two that run from right to left.
 */
const wanted = 'ar cs da de es fi fr he hu it ja ko lt nl no pl pt ru sv th tr zh-CN zh-TW'.split(' ')

it('has the languages of the service, Arabic and Hebrew', () => {
  expect(Object.keys(lazyLocales)).toEqual(wanted)
})

async function load(tag: string): Promise<MfaCatalogue> {
  const entry = lazyLocales[tag]
  if (typeof entry !== 'function') throw new Error(`${tag} is not loaded on demand.`)
  return entry()
}

describe.each(wanted)('%s', (tag) => {
  it('is made for these words', async () => {
    const { locale, edition: madeFor, words } = await load(tag)
    expect(locale).toBe(tag)
    expect(madeFor).toBe(edition)
    expect(words).toHaveLength(wordKeys.length)
  })

  it('says each number in a sentence, and leaves no name unfilled', async () => {
    const words = createWords({ catalogue: await load(tag), formats: createFormats(tag) })
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
      const said = words.kbaSummary({ count })
      expect(said).toMatch(/\p{L}/u)
      expect(said).not.toMatch(/[{}#]|undefined|NaN/)
    }
    expect(words.codeTooShort({ typed: 3, length: 6 })).not.toMatch(/[{}#]|undefined|NaN/)
  })

  it('is not English', async () => {
    const words = createWords({ catalogue: await load(tag), formats: createFormats(tag) })
    const same = wordKeys.filter((key) => words[key] === englishWords[key])
    // Names of products, and single words that languages share.
    expect(same.length).toBeLessThan(10)
  })
})
