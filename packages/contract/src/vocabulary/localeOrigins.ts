/** How the service picked the language of a message. It may add words without notice. */
export const localeOrigins = ['DEFAULT', 'REQUEST'] as const
/** Where a message's language came from; `UNKNOWN` for a word we do not know. */
export type LocaleOrigin = (typeof localeOrigins)[number] | 'UNKNOWN'
