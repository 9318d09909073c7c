// Makes TypeScript of what read-locales.mjs read.
import { createHash } from 'node:crypto'
import { parse } from '@formatjs/icu-messageformat-parser'
import { compileString } from '@internationalized/string-compiler'

const origin = 'Generated from packages/ui/locales, by `node .scripts/locales.mjs`.'

/** A message with plural forms becomes a function. Any other stays a text, `{name}` where something goes in. */
function compiled({ message, hasForms }) {
  if (!hasForms) return JSON.stringify(message.replaceAll(/\{(\w+), number\}/g, '{$1}'))
  const source = compileString(message)
  // A message that is nothing but its forms needs no text around them.
  return parse(message).length === 1 ? source.replace(/=> `\$\{(.*)\}`$/s, '=> $1') : source
}

/**
 * Which file of English words a word is in, the first rule that fits: each method has its own, so that a page that shows
 * another has none of them. The order of the parts is the order of all compiled languages.
 */
const rules = [
  ['common', /^(okta|duo|kba|rsa)(Name|Hint)$|^failure(Offline|Portal)$/],
  ['failures', /^failure/],
  ['token', /^(code|send|notSent|onlyNewest|smsSent|voiceSent|emailSent)/],
  ['push', /^push/],
  ['okta', /^okta/],
  ['rsa', /^rsa/],
  ['kba', /^(kba|showAnswer|hideAnswer|answer|hiddenAnswers)/],
  ['duo', /^duo/],
  ['common', /^/],
]
const parts = [...new Set(rules.map(([part]) => part))]
const partOf = (key) => rules.find(([, rule]) => rule.test(key))[0]

/** The words part by part. */
function ordered(english) {
  return parts.flatMap((part) => [...english].filter(([key]) => partOf(key) === part))
}

/** Says which words, in which order and with which values, a compiled language was made for. */
function editionOf(english) {
  const shape = ordered(english).map(([key, { values }]) => [key, ...values])
  return createHash('sha256').update(JSON.stringify(shape)).digest('base64url').slice(0, 6)
}

/** One language: its words in the order of the English ones, without their names, for they would be a third of it. */
export function compileLocale({ tag, language, reviewedBy, words }, english) {
  const name = exportName(tag)
  const review =
    reviewedBy.length > 0
      ? `Read by native speakers: ${reviewedBy.join(', ')}.`
      : 'Not yet reviewed by a native speaker.'
  return `// ${origin}
import type { MfaCatalogue } from '../words/MfaCatalogue.ts'

/** ${language}. ${review} */
export const ${name}: MfaCatalogue = {
  locale: '${tag}',
  edition: '${editionOf(english)}',
  words: [
${ordered(english)
  .map(([key]) => `${compiled(words.get(key))},`)
  .join('\n')}
  ],
}
`
}

/** The English words, their types, and a list of the languages that can be loaded. */
export function compileWords(english, locales) {
  const types = [...english].map(([key, { message, description, values }]) => {
    const given = [...values].map(([name, type]) => `readonly ${name}: ${type}`)
    const type = given.length === 0 ? 'string' : `(values: { ${given.join('; ')} }) => string`
    return `/** ${docText(message)}${description === undefined ? '' : `\n * ${docText(description)}`} */\nreadonly ${key}: ${type}`
  })
  return [
    [
      'words/MfaWords.ts',
      `// ${origin}

/** Every word of the components: a text each, or a function where something goes in. */
export interface MfaWords {
${types.join('\n')}
}
`,
    ],
    [
      'words/edition.ts',
      `// ${origin}

/** Which words a compiled language must have been made for, and how many. */
export const edition = '${editionOf(english)}'
export const wordCount = ${english.size}
`,
    ],
    [
      'words/allParts.ts',
      `// ${origin}
${parts.map((part) => `import './parts/${part}.ts'`).join('\n')}
`,
    ],
    ...parts.map((part) => [
      `words/parts/${part}.ts`,
      `// ${origin}
import { addWords } from '../Words.ts'

/** English, the language that is always inside. */
addWords(${ordered(english).findIndex(([key]) => partOf(key) === part)}, {
${ordered(english)
  .filter(([key]) => partOf(key) === part)
  .map(([key, word]) => `${key}: ${compiled(word)},`)
  .join('\n')}
})
`,
    ]),
    [
      'lazy-locales/lazyLocales.ts',
      `// ${origin}
import type { MfaLocales } from '../words/MfaCatalogue.ts'

/** Every language but English, each fetched when it is asked for. */
export const lazyLocales: MfaLocales = {
${locales.map(({ tag }) => `'${tag}': () => import('../locales/${tag}.ts').then((file) => file.${exportName(tag)}),`).join('\n')}
}
`,
    ],
  ]
}

const exportName = (tag) => tag.replaceAll('-', '')
const docText = (text) => text.replaceAll('*/', '* /').replaceAll('\u00a0', ' ')
