import type { MfaWords } from './MfaWords.ts'

/** What goes into a message. */
export type MfaValues = Readonly<Record<string, string | number>>

/** Forms numbers as the language does. */
export interface MessageFormatter {
  number: (value: string | number | undefined) => string
  plural: (value: string | number | undefined, forms: Readonly<Record<string, string | (() => string)>>) => string
}

/** A compiled message: a text, `{name}` where a value goes in, or a function where the language has plural forms. */
export type MfaMessage = string | ((values: MfaValues, formatter: MessageFormatter) => string)

/**
 * The words in one language. Ours come from `@mfa-challenge/ui/locales/*`. One of your own gives its messages by name;
 * what it lacks stays English.
 */
export interface MfaCatalogue {
  /** A BCP 47 tag: `de`, `zh-TW`. */
  readonly locale: string
  /** Which words it was made for. Only in ours, whose messages have no names. */
  readonly edition?: string | undefined
  readonly words: readonly MfaMessage[] | { readonly [Key in keyof MfaWords]?: MfaMessage | undefined }
}

/** Languages by their tags, each at hand or fetched when it is asked for. */
export type MfaLocales = Readonly<Record<string, MfaCatalogue | (() => Promise<MfaCatalogue>)>>

/**
 * Single words in place of ours: a text, `{name}` where a value goes in, or a function of the values. What is left out
 * or undefined stays ours.
 */
export type MfaWordOverrides = { readonly [Key in keyof MfaWords]?: MfaWords[Key] | string | undefined }

/**
 * Hands words over to a system of the host's own, such as i18next. `undefined` leaves a word to us.
 * @param key the word's name
 * @param values what goes in, by name; numbers are not yet formatted
 */
export type MfaTranslate = (key: keyof MfaWords, values: MfaValues) => string | undefined
