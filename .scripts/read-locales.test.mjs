import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readLocales } from './read-locales.mjs'

const english = {
  confirm: { message: 'Confirm it now', description: 'Button' },
  reference: { message: 'Reference {trackingId}' },
  missing: { message: '{count, plural, one {# answer} other {# answers}}' },
}
const polish = {
  confirm: 'Potwierdź to teraz',
  reference: 'Numer {trackingId}',
  missing: '{count, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}',
}

/** What is said about a Polish file that differs by `change` from a good one. */
function faultsOf(change, { file = {}, name = 'pl.json' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'))
  writeFileSync(join(folder, 'en.json'), JSON.stringify({ words: english }))
  const whole = { language: 'Polski', reviewedBy: [], words: { ...polish, ...change }, ...file }
  writeFileSync(join(folder, name), typeof change === 'string' ? change : JSON.stringify(whole))
  return readLocales(folder).faults
}

it('finds nothing wrong with a whole language', () => {
  expect(faultsOf({})).toEqual([])
})

it.each([
  ['a word that is missing', { confirm: undefined }, 'pl.json: confirm is missing'],
  ['a word that is not ours', { abort: 'Przerwij' }, 'pl.json: abort is not a word of en.json'],
  [
    'a plural form that is missing',
    { missing: '{count, plural, one {#} few {#} other {#}}' },
    'pl.json: missing: lacks the plural forms many',
  ],
  [
    'a plural form that the language does not know',
    { missing: '{count, plural, one {#} two {#} few {#} many {#} other {#}}' },
    'pl.json: missing: has the plural forms two, which the language does not know',
  ],
  ['a value that is lost', { reference: 'Numer' }, 'pl.json: reference must hold {trackingId}, and holds {nothing}'],
  [
    'a value that is misspelt',
    { reference: 'Numer {tracking}' },
    'pl.json: reference must hold {trackingId}, and holds {tracking}',
  ],
  ['a text that stayed English', { confirm: 'Confirm it now' }, 'pl.json: confirm is still English'],
  ['an empty text', { confirm: ' ' }, 'pl.json: confirm: must be a text'],
  ['a text that is none', { confirm: 7 }, 'pl.json: confirm: must be a text'],
  ['a blank at the end', { confirm: 'Potwierdź to ' }, 'pl.json: confirm: begins or ends with a blank'],
  [
    'markup',
    { confirm: 'Potwierdź <b>to</b>' },
    'pl.json: confirm: holds \', ", < or >: write ’ and the quotes of the language, and no markup',
  ],
])('finds %s, and names it', (_fault, change, said) => {
  expect(faultsOf(change)).toContain(said)
})

it('names a message that is broken, and a file that is', () => {
  expect(faultsOf({ reference: 'Numer {trackingId' })[0]).toMatch(/^pl\.json: reference: is not ICU MessageFormat: /)
  expect(faultsOf('{ "words": ')[0]).toMatch(/^pl\.json: can't be read: /)
})

it('wants the name of the language, and who has read it', () => {
  expect(faultsOf({}, { file: { language: 1, reviewedBy: undefined } })).toEqual([
    'pl.json: "language" must be the name of the language in itself: "Deutsch"',
    'pl.json: "reviewedBy" must list the native speakers who read it; [] while nobody has',
  ])
  expect(faultsOf({}, { name: 'pl_PL.json' })).toEqual([
    'pl_PL.json: is not named by a BCP 47 language tag, such as pt or zh-TW',
  ])
})

it('finds nothing wrong with ours', () => {
  const ours = join(import.meta.dirname, '../packages/ui/locales')
  expect(readLocales(ours).faults).toEqual([])
  expect(JSON.parse(readFileSync(join(ours, 'en.json'), 'utf8')).words).toHaveProperty('confirm')
})
