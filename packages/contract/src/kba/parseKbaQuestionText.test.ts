import { describe, expect, it } from 'vitest'
import { parseKbaQuestionText } from './parseKbaQuestionText.ts'

const translated = JSON.stringify([
  { text: 'Nouvelle question ?', locale: 'fr' },
  { text: 'Nova pergunta?', locale: 'pt-BR' },
  { text: 'New question?', locale: '' },
])

it('takes a plain sentence as it is', () => {
  expect(parseKbaQuestionText('What is your PIN?', ['en'])).toEqual({ text: 'What is your PIN?' })
})

describe('of several languages', () => {
  it.each([
    [['fr'], 'Nouvelle question ?', 'fr'],
    [['FR'], 'Nouvelle question ?', 'fr'],
    [['fr-CA'], 'Nouvelle question ?', 'fr'],
    [['fr_CA'], 'Nouvelle question ?', 'fr'],
    [['pt'], 'Nova pergunta?', 'pt-BR'],
    [['pt-br'], 'Nova pergunta?', 'pt-BR'],
    [['de', 'fr'], 'Nouvelle question ?', 'fr'],
    [['pt-PT', 'fr'], 'Nova pergunta?', 'pt-BR'],
    [['de'], 'New question?', undefined],
    [['f'], 'New question?', undefined],
    [[''], 'New question?', undefined],
    [[], 'New question?', undefined],
  ])('%j gets %j', (locales, text, locale) => {
    expect(parseKbaQuestionText(translated, locales)).toEqual({ text, locale })
  })

  it.each([
    ['zh-HK', '新問題？', 'zh-TW'],
    ['zh', '新问题？', 'zh-CN'],
    ['zh_TW', '新問題？', 'zh-TW'],
    ['sr-Latn', 'New question?', undefined],
  ])('%s gets the script it is written in: %s', (locale, text, tag) => {
    const scripts = JSON.stringify([
      { text: '新问题？', locale: 'zh-CN' },
      { text: '新問題？', locale: 'zh-TW' },
      { text: 'Ново питање?', locale: 'sr' },
      { text: 'New question?', locale: '' },
    ])
    expect(parseKbaQuestionText(scripts, [locale])).toEqual({ text, locale: tag })
  })

  it('a language without a match and without a default gets the first there is', () => {
    const text = JSON.stringify([{ text: 'Nouvelle question ?', locale: 'fr' }])
    expect(parseKbaQuestionText(text, ['de'])).toEqual({ text: 'Nouvelle question ?', locale: 'fr' })
  })

  it.each([
    ['fr_CA', 'fr-CA'],
    ['zh_Hans', 'zh-Hans'],
    ['%%', undefined],
  ])('a text in %j is marked as in %s', (locale, lang) => {
    const text = JSON.stringify([{ text: 'Nouvelle question ?', locale }])
    expect(parseKbaQuestionText(text, [])).toEqual({ text: 'Nouvelle question ?', locale: lang })
  })

  it.each([{}, { locale: null }])('an entry with %j is the default', (entry) => {
    const text = JSON.stringify([
      { text: 'Nouvelle question ?', locale: 'fr' },
      { ...entry, text: 'New question?' },
    ])
    expect(parseKbaQuestionText(text, ['de'])).toEqual({ text: 'New question?' })
  })

  it('space before the list does not matter', () => {
    expect(parseKbaQuestionText(`\n ${translated}`, ['fr']).locale).toBe('fr')
  })
})

it.each([
  '[sic] What is your PIN?',
  '[',
  '[]',
  '[1, 2]',
  '[{"text":"Nouvelle question ?","locale":"fr"},{"text":"New',
  '[{"locale":"fr"}]',
  '[{"text":7,"locale":"fr"}]',
  '[{"text":"a","locale":7}]',
  '{"text":"a"}',
  '"quoted"',
  'null',
  '',
])('takes %j as it is', (text) => {
  expect(parseKbaQuestionText(text, ['fr'])).toEqual({ text })
})
