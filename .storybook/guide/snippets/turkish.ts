import type { MfaCatalogue } from '@mfa-challenge/ui'

/** A language that we don't have. What is left out stays English. */
export const tr: MfaCatalogue = {
  locale: 'tr',
  words: {
    confirm: 'Onayla',
    cancel: 'İptal',
    reference: 'Başvuru {trackingId}',
    // As the language’s own plural rules have it (Intl.PluralRules), and its way of writing numbers.
    kbaSummary: ({ count }, { plural, number }) => plural(count, { other: () => `${number(count)} yanıt eksik` }),
  },
}
