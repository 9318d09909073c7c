/**
 * English as most pages have it, with a region or none, and no wish of its own for digits. It is the language that is
 * inside: what it needs for a first screen is done without `Intl`, whose first use takes long on a slow phone.
 */
export function isPlainEnglish(locale: string): boolean {
  return /^en(-[A-Z]{2})?$/.test(locale)
}
