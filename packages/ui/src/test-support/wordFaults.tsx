import { type LanguageProps, useWords } from '../words/WordsContext.tsx'

/** What each of `wordFaults` throws. */
export const mistake = new Error('a mistake of the host’s')

/** Throws it, where a word was asked for. */
export const fail = (): never => {
  throw mistake
}

/** Shows three words. */
export function Reader({ seconds }: { seconds: number }) {
  const words = useWords()
  return <p>{`${words.confirm} ${words.reference({ trackingId: String(seconds) })} ${words.cancel}`}</p>
}

/** Words of a host that throw, and what `Reader` shows instead. As hosts write it: each render makes new functions. */
export const wordFaults: [what: string, make: () => LanguageProps, shown: (seconds: number) => string][] = [
  ['translate', () => ({ translate: () => fail() }), (seconds) => `Confirm Reference ${seconds} Cancel`],
  [
    'translate for single words',
    () => ({ translate: (key) => (key === 'reference' ? fail() : `[${key}]`) }),
    (seconds) => `[confirm] Reference ${seconds} [cancel]`,
  ],
  [
    'a word of the host’s that takes something',
    () => ({ words: { reference: () => fail(), cancel: 'Back' } }),
    (seconds) => `Confirm Reference ${seconds} Back`,
  ],
  [
    'a language of the host’s',
    () => ({
      locale: 'de',
      locales: { de: { locale: 'de', words: { confirm: 'Bestätigen', reference: () => fail() } } },
    }),
    (seconds) => `Bestätigen Reference ${seconds} Cancel`,
  ],
]
