'use client'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { englishWords, type MfaWords } from './englishWords.ts'

// English is inside, so a view alone has words too.
const WordsContext = createContext<MfaWords>(englishWords)

/** The words to show. */
export function useWords(): MfaWords {
  return use(WordsContext)
}

export interface WordsProviderProps {
  /** Replaces single words; the others stay. */
  words?: Partial<MfaWords> | undefined
  children: ReactNode
}

/** Gives words to all components inside. */
export function WordsProvider({ words, children }: WordsProviderProps) {
  const inherited = useWords()
  const merged = useMemo(() => ({ ...inherited, ...words }), [inherited, words])
  return <WordsContext value={merged}>{children}</WordsContext>
}
