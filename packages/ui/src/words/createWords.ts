import type { NoteFault } from '../faults/useFaults.ts'
import type { Formats } from './createFormats.ts'
import { englishMessages } from './englishMessages.ts'
import type { MfaCatalogue, MfaMessage, MfaTranslate, MfaValues, MfaWordOverrides } from './MfaCatalogue.ts'
import type { MfaWords } from './MfaWords.ts'

/** Where words come from, the first that has one first. */
export interface WordSources {
  translate?: MfaTranslate | undefined
  overrides?: MfaWordOverrides | undefined
  catalogue?: MfaCatalogue | undefined
  formats: Formats
  /** Told of a source that throws. The word then comes from the next. */
  note?: NoteFault | undefined
}

/** The name of every word, in the order of the compiled languages. */
export const wordKeys = keysOf(englishMessages)

/** Makes the words that components use. Whatever one source lacks comes from the next, English last, word by word. */
export function createWords(sources: WordSources): MfaWords
export function createWords({ translate, overrides, catalogue, formats, note }: WordSources): unknown {
  const attempt = (source: string, make: () => unknown) => {
    try {
      const made = make()
      if (typeof made === 'string' || typeof made === 'number') return String(made)
    } catch (error) {
      note?.(source, error)
    }
    return undefined
  }

  const words: Record<string, string | ((values: MfaValues) => string)> = {}
  for (const [place, key] of wordKeys.entries()) {
    const english = englishMessages[key]
    const override = overrides?.[key]
    const own = catalogue === undefined ? undefined : messageOf(catalogue, key, place)
    const say = (values: MfaValues) =>
      attempt('translate', () => translate?.(key, values)) ??
      attempt(`words.${key}`, () =>
        typeof override === 'function' ? called(override, values) : override && fill(override, values, formats),
      ) ??
      attempt(`${catalogue?.locale}.${key}`, () => own && fill(own, values, formats)) ??
      fill(english, values, formats)
    words[key] = takesValues(english) ? say : say({})
  }
  return words
}

/** The type of an override says what it takes; here it is one of many. */
function called(override: (values: never) => string, values: MfaValues): unknown {
  return Reflect.apply(override, undefined, [values])
}

/** Undefined where the language lacks it. */
function messageOf({ words }: MfaCatalogue, key: keyof MfaWords, place: number): MfaMessage | undefined {
  return 'length' in words ? words[place] : words[key]
}

/** Puts values in. A name that is no value stays as it is, for all to see. */
function fill(message: MfaMessage, values: MfaValues, formats: Formats): string {
  if (typeof message === 'function') return message(values, formats)
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? formats.number(value) : formats.isolate(value)
  })
}

function takesValues(message: MfaMessage): boolean {
  return typeof message === 'function' || message.includes('{')
}

function keysOf<Key extends string>(of: Readonly<Record<Key, unknown>>): readonly Key[]
function keysOf(of: object): readonly string[] {
  return Object.keys(of)
}
