import { afterEach as checkByAxe } from '@storybook/addon-a11y/preview'
import type { StoryContext } from '@storybook/react-vite'
import { flushSync } from 'react-dom'
import { commands } from 'vitest/browser'
import { otherLanguages, readStoryToolbar } from '../toolbar/localeInTurn.ts'
import { showInLocale } from '../toolbar/stage/otherLocale.ts'
import { findFaults } from './findFaults.ts'
import { findMisfits } from './findMisfits.ts'
import { makePageWide } from './makePageWide.ts'

/**
 * Looks once more at a story in the state that its play function left it in, at 320 px: in its own language, then in a
 * made-up one and, in the run that is not about the dark, in forced colours too. A run of its own for each would take as
 * long again. Afterwards the story is as it was, for Storybook's own axe to come.
 */
export async function auditStory(context: StoryContext): Promise<void> {
  const makeAsBefore = makePageWide(320)
  try {
    const { locale } = readStoryToolbar(context.globals, context.id)
    throwIfAny(locale, findMisfits(context.canvasElement))
    // A run in one language is about that.
    if (!otherLanguages.some((one) => one === context.globals['locale'])) await auditInMadeUpLanguage(context)
  } finally {
    makeAsBefore()
  }
}

async function auditInMadeUpLanguage(context: StoryContext): Promise<void> {
  const { direction, theme } = readStoryToolbar(context.globals, context.id)
  const locale = direction === 'rtl' ? 'ar-XB' : 'en-XA'
  flushSync(() => showInLocale(locale))
  try {
    throwIfAny(locale, findFaults(context, locale))
    if (theme === 'light') await checkInForcedColors(context)
  } finally {
    flushSync(() => showInLocale(undefined))
  }
}

function throwIfAny(locale: string, faults: readonly string[]) {
  if (faults.length > 0) throw new Error(`In ${locale}, at 320 px:\n${faults.join('\n')}`)
}

async function checkInForcedColors(context: StoryContext): Promise<void> {
  await commands.emulateForcedColors('active')
  try {
    await checkByAxe(context)
  } catch (error) {
    throw new Error(`In forced colours, at 320 px: ${String(error)}`, { cause: error })
  } finally {
    await commands.emulateForcedColors('none')
  }
}
