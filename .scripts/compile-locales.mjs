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

/** Says which words, in which order and with which values, a compiled language was made for. */
function editionOf(english) {
  const shape = [...english].map(([key, { values }]) => [key, ...values])
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
${[...english.keys()].map((key) => `${compiled(words.get(key))},`).join('\n')}
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
      'words/englishMessages.ts',
      `// ${origin}
import type { MfaMessage } from './MfaCatalogue.ts'
import type { MfaWords } from './MfaWords.ts'

/** Which words a compiled language must have been made for. */
export const edition = '${editionOf(english)}'

/** English, the language that is always inside. Its order is that of all others. */
export const englishMessages: Readonly<Record<keyof MfaWords, MfaMessage>> = {
${[...english].map(([key, word]) => `${key}: ${compiled(word)},`).join('\n')}
}
`,
    ],
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
