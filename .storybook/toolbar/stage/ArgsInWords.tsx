import type { Args } from '@storybook/react-vite'
import { type ComponentType, useLayoutEffect } from 'react'
import { inShownWords } from '../../../packages/ui/src/test-support/inShownWords.ts'
import { noteShown } from '../../../packages/ui/src/test-support/shownWords.ts'
import { useLanguage, useWords } from '@mfa-challenge/ui/words'

export interface ArgsInWordsProps {
  Story: ComponentType<{ args: Args }>
  args: Args
}

/**
 * A story whose args speak the language of its stage, as far as they say what our words can say. Its play function reads
 * in `shownWords` what it says.
 */
export function ArgsInWords({ Story, args }: ArgsInWordsProps) {
  const words = useWords()
  const { formats } = useLanguage()
  useLayoutEffect(() => noteShown(words, formats), [words, formats])
  return <Story args={inShownWords(args, words)} />
}
