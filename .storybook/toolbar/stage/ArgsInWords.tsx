import type { Args } from '@storybook/react-vite'
import type { ComponentType } from 'react'
import { inShownWords } from '../../../packages/ui/src/test-support/inShownWords.ts'
import { useWords } from '@mfa-challenge/ui'

export interface ArgsInWordsProps {
  Story: ComponentType<{ args: Args }>
  args: Args
}

/** A story whose args speak the language of its stage, as far as they say what our words can say. */
export function ArgsInWords({ Story, args }: ArgsInWordsProps) {
  return <Story args={inShownWords(args, useWords())} />
}
