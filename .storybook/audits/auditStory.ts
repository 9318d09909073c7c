import { afterEach as checkByAxe } from '@storybook/addon-a11y/preview'
import type { StoryContext } from '@storybook/react-vite'
import { flushSync } from 'react-dom'
import { commands } from 'vitest/browser'
import { readToolbar } from '../toolbar/readToolbar.ts'
import { showInLocale } from '../toolbar/stage/otherLocale.ts'
import { findFaults } from './findFaults.ts'
import { makePageWide } from './makePageWide.ts'

/**
 * Looks once more at a story in the state that its play function left it in: in a made-up language at 320 px, and, in the
 * run that is not about the dark, in forced colours too. A run of its own for each would take as long again. Afterwards
 * the story is as it was, for Storybook's own axe to come.
 */
export async function auditStory(context: StoryContext): Promise<void> {
  const { direction, theme } = readToolbar(context.globals)
  const locale = direction === 'rtl' ? 'ar-XB' : 'en-XA'
  const makeAsBefore = makePageWide(320)
  flushSync(() => showInLocale(locale))
  try {
    const faults = findFaults(context, locale)
    if (faults.length > 0) throw new Error(`In ${locale}, at 320 px:\n${faults.join('\n')}`)
    if (theme === 'light') await checkInForcedColors(context)
  } finally {
    flushSync(() => showInLocale(undefined))
    makeAsBefore()
  }
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
