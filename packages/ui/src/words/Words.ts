import type { NoteFault } from '../faults/useFaults.ts'
import type { Formats } from './createFormats.ts'
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

type Key = keyof MfaWords

const known = new Set<Key>()

/** The words that are there so far: each method's come with its file. */
export function knownWords(): readonly Key[] {
  return [...known]
}

/** The words of one language. Each is made when it is first read, of English that some file has brought. */
export class Words {
  readonly sources: WordSources

  constructor(sources: WordSources) {
    this.sources = sources
  }
}

/** Brings English words. `first` is the place of the first of them in a compiled language. */
export function addWords(first: number, messages: Partial<Record<Key, MfaMessage>>) {
  for (const [index, key] of keysOf(messages).entries()) {
    const english = messages[key]
    if (english === undefined) continue
    known.add(key)
    Object.defineProperty(Words.prototype, key, {
      configurable: true,
      get(this: Words) {
        const value = word(this.sources, { key, place: first + index, english })
        Object.defineProperty(this, key, { value, enumerable: true })
        return value
      },
    })
  }
}

interface English {
  key: Key
  place: number
  english: MfaMessage
}

/** Whatever one source lacks comes from the next, English last, word by word. */
function word(sources: WordSources, { key, place, english }: English): string | ((values: MfaValues) => string) {
  const { translate, overrides, catalogue, formats, note } = sources
  const attempt = (source: string, make: () => unknown) => {
    try {
      const made = make()
      if (typeof made === 'string' || typeof made === 'number') return String(made)
    } catch (error) {
      note?.(source, error)
    }
    return undefined
  }
  const override = overrides?.[key]
  const own = catalogue === undefined ? undefined : messageOf(catalogue, key, place)
  const say = (values: MfaValues) =>
    attempt('translate', () => translate?.(key, values)) ??
    attempt(`words.${key}`, () =>
      typeof override === 'function' ? called(override, values) : override && fill(override, values, formats),
    ) ??
    attempt(`${catalogue?.locale}.${key}`, () => own && fill(own, values, formats)) ??
    fill(english, values, formats)
  return takesValues(english) ? say : say({})
}

/** The type of an override says what it takes; here it is one of many. */
function called(override: (values: never) => string, values: MfaValues): unknown {
  return Reflect.apply(override, undefined, [values])
}

/** Undefined where the language lacks it. */
function messageOf({ words }: MfaCatalogue, key: Key, place: number): MfaMessage | undefined {
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

function keysOf<Name extends string>(of: Readonly<Partial<Record<Name, unknown>>>): readonly Name[]
function keysOf(of: object): readonly string[] {
  return Object.keys(of)
}
