import type { StoryContext } from '@storybook/react-vite'
import { isOurEnglish } from '../../packages/ui/src/test-support/inShownWords.ts'
import type { PseudoLocale } from '../toolbar/pseudo-words/pseudoText.ts'
import { findEnglish } from './english-left/findEnglish.ts'
import { saidByOthers } from './english-left/saidByOthers.ts'
import { textsIn } from './english-left/textsIn.ts'
import { findMisfits } from './findMisfits.ts'
import { findTurnedDigits } from './turned-digits/findTurnedDigits.ts'

/** What a made-up language shows to be wrong with the challenges of a story, each in a line. */
export function findFaults(
  { canvasElement, args }: Pick<StoryContext, 'canvasElement' | 'args'>,
  locale: PseudoLocale,
): string[] {
  // The stage has changed a sentence of ours among the args, so that it is no excuse.
  const saidByHost = Object.values(args).filter((arg) => typeof arg !== 'string' || !isOurEnglish(arg))
  const hostTexts = [...saidByOthers, ...textsIn(saidByHost)]
  const said = [...canvasElement.querySelectorAll('[data-mfa-root]')].flatMap((root) => [
    ...findEnglish(root, { locale, hostTexts }).map((text) => `English is left: ${text}`),
    ...findTurnedDigits(root).map((digits) => `Digits are turned: ${digits}`),
  ])
  return [...said, ...findMisfits(canvasElement)]
}
