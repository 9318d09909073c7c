'use client'
import { matchLocale, readLocale } from '@mfa-challenge/contract/internal'
import { useMfaLocale } from '@mfa-challenge/hooks'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type NoteFault, useFaults } from '../faults/useFaults.ts'
import { createFormats, type Formats } from './createFormats.ts'
import { createWords } from './createWords.ts'
import { directionOf } from './directionOf.ts'
import type { MfaCatalogue, MfaLocales, MfaTranslate, MfaWordOverrides } from './MfaCatalogue.ts'
import type { MfaWords } from './MfaWords.ts'
import { useCatalogue } from './useCatalogue.ts'

/** The language of the words. */
export interface MfaLanguage {
  /** What is shown, as the `lang` attribute takes it. */
  readonly locale: string
  /** For the `dir` attribute. */
  readonly direction: 'ltr' | 'rtl'
  readonly formats: Formats
}

/** A language, and where its words come from. */
interface SourcedLanguage extends MfaLanguage {
  readonly words: MfaWords
  readonly catalogue: MfaCatalogue | undefined
  readonly overrides: MfaWordOverrides | undefined
  readonly translate: MfaTranslate | undefined
  /** Told of a function of the host's that throws: by one around, so that nobody hears of it twice. */
  readonly note?: NoteFault | undefined
  /** Nobody has said yet which language it is. */
  readonly isDefault?: boolean
}

/** For warnings. */
const catalogueLocale = 'the locale of a catalogue'

// English is inside, so a view alone has words too.
const LanguageContext = createContext<SourcedLanguage>(
  languageOf({ locale: 'en', catalogue: undefined, overrides: undefined, translate: undefined, isDefault: true }),
)

/** The words to show. */
export function useWords(): MfaWords {
  return useContext(LanguageContext).words
}

/** The language of the words, its direction, and how it writes numbers and times. */
export function useLanguage(): MfaLanguage {
  return useContext(LanguageContext)
}

/** Which words to show, and in which language. */
export interface LanguageProps {
  /**
   * A BCP 47 tag (`pt_BR` is read too). What `locales` has for it, or for its language and script, is shown; else English. Better
   * given to `MfaProvider`: then the service and its questions speak the same language.
   * @default that of the words around, of the `MfaProvider`, or of `<html lang>`; never the browser's
   */
  locale?: string | undefined
  /** The languages there are: `lazyLocales`, or those you import yourself: `{ de }`. English is always there. */
  locales?: MfaLocales | undefined
  /** Replaces single words. */
  words?: MfaWordOverrides | undefined
  /** Hands words over to your own system, for each word before anything else. Keep it the same between renders. */
  translate?: MfaTranslate | undefined
}

export interface WordsProviderProps extends LanguageProps {
  /**
   * Shown while the first words are fetched. Where the language changes later, the words before stay until then.
   * @default nothing
   */
  fallback?: ReactNode
  children: ReactNode
}

/** Gives words to all components inside. */
export function WordsProvider({ locales, words, translate, fallback, children, ...props }: WordsProviderProps) {
  const around = useContext(LanguageContext)
  const ownFaults = useFaults()
  const note = around.note ?? ownFaults
  const provided = useMfaLocale()
  const locale = readLocale(props.locale, 'locale') ?? (around.isDefault === true ? provided : undefined)
  const found = useCatalogue(translate === undefined ? locale : undefined, locales)
  const own = found?.catalogue
  const wanted = translate === undefined ? found?.locale : locale

  const language = useMemo(() => {
    const isInherited = wanted === undefined
    return languageOf({
      locale: isInherited ? around.locale : shownLocale(wanted, own, translate),
      catalogue: isInherited ? around.catalogue : own,
      overrides: { ...(isInherited ? around.overrides : undefined), ...words },
      translate: translate ?? (isInherited ? around.translate : undefined),
      note,
    })
  }, [around, wanted, own, words, translate, note])

  return (
    <LanguageContext.Provider value={language}>{found === undefined ? fallback : children}</LanguageContext.Provider>
  )
}

/** A host that translates by itself shows what was asked for; else it is the language that was found. */
function shownLocale(wanted: string, found: MfaCatalogue | undefined, translate: MfaTranslate | undefined): string {
  const shown = readLocale(found?.locale, catalogueLocale) ?? 'en'
  // Who asks for `de-AT` reads the words of `de`, and gets numbers and times as in Austria.
  return matchLocale(wanted, [shown]) === undefined && translate === undefined ? shown : wanted
}

function languageOf(sources: Omit<SourcedLanguage, 'direction' | 'formats' | 'words'>): SourcedLanguage {
  const formats = createFormats(sources.locale, readLocale(sources.catalogue?.locale, catalogueLocale))
  return { ...sources, direction: directionOf(sources.locale), formats, words: createWords({ ...sources, formats }) }
}
