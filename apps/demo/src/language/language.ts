import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'

/** Every language that the challenge has, by its tag. */
export const languages: readonly string[] = ['en', ...Object.keys(lazyLocales)]

/** The language that an address asks for by `?locale=ar`; English where it asks for none, or for no language at all. */
export function readLanguage(address: string): string {
  const asked = new URL(address).searchParams.get('locale') ?? 'en'
  try {
    return Intl.getCanonicalLocales(asked.replaceAll('_', '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** The same address, asking for a language. English needs no asking. */
export function addressIn(language: string, address: string): string {
  const url = new URL(address)
  if (language === 'en') url.searchParams.delete('locale')
  else url.searchParams.set('locale', language)
  return url.href
}

/** What a language calls itself. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(tag) + rest.join('')
}

const rightToLeft = new Set(['Arab', 'Hebr'])

/** Which way a page in that language runs. */
export function pageDirection(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}
