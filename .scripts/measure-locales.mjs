// What a language adds to a page, and whether a page in English carries one that it doesn't show.
import { join } from 'node:path'
import { buildPage, weigh } from './build-page.mjs'
import { readLocales } from './read-locales.mjs'
import { root, stop } from './toolchain.mjs'

/** In bytes after gzip -9. */
const goal = 3_000

const { english, locales } = readLocales(join(root, 'packages/ui/locales'))
const allEnglish = [...english.values()].map(({ message }) => message).join('\n')

/** Each language as a page gets it that has `lazyLocales`: one file, when it is asked for. */
export async function measureLocales() {
  const chunks = await buildPage({
    'page.tsx': "import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'\nglobalThis.languages = lazyLocales\n",
  })
  return locales.map((locale) => {
    const chunk = chunks.find(({ name, isDynamicEntry }) => isDynamicEntry && name === locale.tag)
    // What is not found where it must be would never be found where it must not be.
    if (chunk === undefined || missing(locale, chunk) > 0)
      stop(`lazyLocales has no file with the sentences of ${locale.tag}: mend .scripts/measure-locales.mjs.`)
    return { ...weigh(locale.tag, [chunk]), goal }
  })
}

/** The languages, English aside, of which these files have a sentence. */
export function localesWithin(chunks) {
  const hasSome = (locale) => chunks.some((chunk) => missing(locale, chunk) < sentencesOf(locale).length)
  return locales.filter(hasSome).map(({ tag }) => tag)
}

/** How many of a language's sentences are not in a file. */
function missing(locale, { code }) {
  // As the minifier writes a blank that breaks no line.
  return sentencesOf(locale).filter((sentence) => !code.includes(sentence.replaceAll('\u00a0', '\\xA0'))).length
}

/** Texts that can be nothing but of this language: not within an English one, as a name is, and with nothing to fill in. */
function sentencesOf({ words }) {
  const messages = [...words.values()].map(({ message }) => message)
  return messages.filter((message) => /^[^{]{8,}$/.test(message) && !allEnglish.includes(message))
}
