// Reads and checks packages/ui/locales: a file in each language, its messages in ICU MessageFormat.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** Product names, and words that several languages share with English. */
const maySound = new Set(['oktaName', 'duoName', 'rsaName', 'codeLabel', 'destinationWith', 'cancel', 'actionIn'])

/** The English source, the other languages, and everything that is wrong with them, a line each. */
export function readLocales(folder) {
  const faults = []
  const read = (name) => {
    try {
      return JSON.parse(readFileSync(join(folder, name), 'utf8'))
    } catch (error) {
      faults.push(`${name}: can't be read: ${error.message}`)
      return { words: {} }
    }
  }

  const english = readEnglish(read('en.json'), faults)
  const locales = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'en.json')
    .toSorted()
    .map((name) => readLocale(basename(name, '.json'), read(name), english, faults))
  return { english, locales, faults }
}

function readEnglish(file, faults) {
  const words = new Map()
  for (const [key, { message, description }] of Object.entries(file.words)) {
    const word = readMessage(message, { name: `en.json: ${key}`, tag: 'en', faults })
    words.set(key, { ...word, description })
  }
  return words
}

function readLocale(tag, file, english, faults) {
  const name = `${tag}.json`
  const say = (fault) => faults.push(`${name}: ${fault}`)
  if (!isTag(tag)) {
    say('is not named by a BCP 47 language tag, such as pt or zh-TW')
    return { tag, language: tag, reviewedBy: [], words: new Map() }
  }
  if (typeof file.language !== 'string') say('"language" must be the name of the language in itself: "Deutsch"')
  if (!Array.isArray(file.reviewedBy))
    say('"reviewedBy" must list the native speakers who read it; [] while nobody has')

  const words = new Map()
  const given = file.words ?? {}
  for (const key of Object.keys(given)) if (!english.has(key)) say(`${key} is not a word of en.json`)
  for (const [key, source] of english) {
    if (!Object.hasOwn(given, key)) {
      say(`${key} is missing`)
      continue
    }
    const word = readMessage(given[key], { name: `${name}: ${key}`, tag, faults })
    words.set(key, word)
    const [wanted, got] = [source, word].map((one) => [...one.values.keys()].toSorted().join(', '))
    if (wanted !== got) say(`${key} must hold {${wanted || 'nothing'}}, and holds {${got || 'nothing'}}`)
    const isLong = source.message.split(' ').length > 2
    if (word.message === source.message && isLong && !maySound.has(key)) say(`${key} is still English`)
  }
  return { tag, language: file.language, reviewedBy: file.reviewedBy ?? [], words }
}

function isTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

/** The message, what goes into it (`number` or `string` by name), and whether it has plural forms. */
function readMessage(message, { name, tag, faults }) {
  const values = new Map()
  const word = { message, values, hasForms: false }
  const say = (fault) => faults.push(`${name}: ${fault}`)
  if (typeof message !== 'string' || message.trim() === '') {
    say('must be a text')
    return word
  }
  if (message !== message.trim()) say('begins or ends with a blank')
  if (/['"<>]/.test(message)) say('holds \', ", < or >: write ’ and the quotes of the language, and no markup')
  let elements
  try {
    elements = parse(message)
  } catch (error) {
    say(`is not ICU MessageFormat: ${error.message}`)
    return word
  }
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  const visit = (list) => {
    for (const element of list) {
      if (element.type === TYPE.argument) values.set(element.value, values.get(element.value) ?? 'string')
      else if (element.type === TYPE.number) values.set(element.value, 'number')
      else if (element.type === TYPE.plural) {
        values.set(element.value, 'number')
        word.hasForms = true
        const forms = Object.keys(element.options)
        const missing = categories.filter((category) => !forms.includes(category))
        const strange = forms.filter((form) => !form.startsWith('=') && !categories.includes(form))
        if (missing.length > 0) say(`lacks the plural forms ${missing.join(', ')}`)
        if (strange.length > 0) say(`has the plural forms ${strange.join(', ')}, which the language does not know`)
        for (const { value } of Object.values(element.options)) visit(value)
      } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
        say('uses something else than {name}, {name, number} and {name, plural, …}')
      }
    }
  }
  visit(elements)
  return word
}
