import type { StoryContext } from '@storybook/react-vite'
import { isOurEnglish } from '../../packages/ui/src/test-support/inShownWords.ts'
import { misfits } from '../../packages/ui/src/test-support/misfits.ts'
import type { PseudoLocale } from '../toolbar/pseudo-words/pseudoText.ts'
import { findEnglish } from './english-left/findEnglish.ts'
import { saidByOthers } from './english-left/saidByOthers.ts'
import { textsIn } from './english-left/textsIn.ts'
import { findTurnedDigits } from './turned-digits/findTurnedDigits.ts'

/** What a made-up language shows to be wrong with the challenges of a story, each in a line. */
export function findFaults(
  { canvasElement, args }: Pick<StoryContext, 'canvasElement' | 'args'>,
  locale: PseudoLocale,
): string[] {
  // The stage has changed a sentence of ours among the args, so that it is no excuse.
  const saidByHost = Object.values(args).filter((arg) => typeof arg !== 'string' || !isOurEnglish(arg))
  const hostTexts = [...saidByOthers, ...textsIn(saidByHost)]
  return [...canvasElement.querySelectorAll('[data-mfa-root]')].flatMap((root) => [
    ...findEnglish(root, { locale, hostTexts }).map((text) => `English is left: ${text}`),
    ...misfits(root).map((misfit) => `It does not fit: ${misfit}`),
    ...(isInPage(root) ? [] : ['It does not fit: the challenge sticks out of the page']),
    ...findTurnedDigits(root).map((digits) => `Digits are turned: ${digits}`),
  ])
}

function isInPage(root: Element): boolean {
  const { left, right } = root.getBoundingClientRect()
  return left > -1 && right < document.documentElement.clientWidth + 1
}
