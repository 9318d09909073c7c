import type { MfaCatalogue } from '@mfa-challenge/ui'

/** A language that we don't have. What is left out stays English. */
export const el: MfaCatalogue = {
  locale: 'el',
  words: {
    confirm: 'Επιβεβαίωση',
    cancel: 'Ακύρωση',
    reference: 'Αναφορά {trackingId}',
    // As the language’s own plural rules have it (Intl.PluralRules), and its way of writing numbers.
    kbaSummary: ({ count }, { plural, number }) =>
      plural(count, {
        one: () => `Λείπει ${number(count)} απάντηση`,
        other: () => `Λείπουν ${number(count)} απαντήσεις`,
      }),
  },
}
