/** What others call the languages that the service calls so. */
const alias: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' }

/**
 * The one of `available` that a reader of `wanted` can read: the same tag, else the same language in the same script
 * (`zh-HK` reads `zh-TW`, `pt-PT` reads `pt`). Undefined where there is none, or where `wanted` is no BCP 47 tag.
 */
export function matchLocale(wanted: string, available: readonly string[]): string | undefined {
  if (available.includes(wanted)) return wanted
  const reading = readingOf(wanted)
  return reading === undefined ? undefined : available.find((one) => readingOf(one) === reading)
}

/** Whether it is a BCP 47 tag. */
export function isLocale(tag: string): boolean {
  return readingOf(tag) !== undefined
}

/** `rtl` for the scripts that run from right to left. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const script = readingOf(locale)?.split('-')[1]
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

/** Language and script. */
function readingOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${alias[language] ?? language}-${script}`
  } catch {
    return undefined
  }
}
