import { matchLocale } from '../locale/matchLocale.ts'
import { parseLocale } from '../locale/parseLocale.ts'

/** The words of a security question in one language. */
export interface KbaQuestionWords {
  text: string
  /** The language of the text (BCP 47), where the service named one. */
  locale?: string | undefined
}

interface Translation {
  text: string
  locale?: string | null | undefined
}

/**
 * Picks the words of a security question. The service gives a plain sentence, or JSON in a string: a list of `text` and
 * `locale`, where locale `""` is the tenant's default language. Takes the first wanted language there is, exactly or by
 * language and script (`fr` for `fr-CA`, `zh-TW` for `zh-HK`), then the default language, then whatever comes first.
 * What cannot be read as such a list is shown as it is. Never throws.
 *
 * @param locales The languages wanted, best first, as in `navigator.languages`.
 */
export function parseKbaQuestionText(text: string, locales: readonly string[]): KbaQuestionWords {
  const translations = readTranslations(text)
  const chosen =
    firstDefined(locales, (locale) => findTranslation(translations, locale)) ??
    translations.find((translation) => !translation.locale) ??
    translations[0]
  if (chosen === undefined) return { text }
  return { text: chosen.text, locale: parseLocale(chosen.locale)?.toString() }
}

function readTranslations(text: string): Translation[] {
  if (!text.trimStart().startsWith('[')) return []
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) && read.every(isTranslation) ? read : []
  } catch {
    // A plain sentence may start with a bracket too.
    return []
  }
}

/** By hand: a page that shows questions has no schemas yet. */
function isTranslation(item: unknown): item is Translation {
  if (typeof item !== 'object' || item === null || !('text' in item) || typeof item.text !== 'string') return false
  return !('locale' in item) || item.locale === undefined || item.locale === null || typeof item.locale === 'string'
}

function findTranslation(translations: Translation[], wanted: string): Translation | undefined {
  const named = translations.filter((translation) => translation.locale)
  const tag = matchLocale(
    wanted,
    named.map(({ locale }) => locale ?? ''),
  )
  return tag === undefined ? undefined : named.find(({ locale }) => locale === tag)
}

function firstDefined<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
