import { directionOf } from '@mfa-challenge/ui/internal'
import { toolbar } from './toolbar.ts'

type Tools = typeof toolbar
/** What is chosen in the toolbar, or said in the address. */
export type Chosen = { readonly [Name in keyof Tools]: Tools[Name]['toolbar']['items'][number]['value'] }

/** The first of each tool is what one starts with. */
export const startingChoice: Chosen = {
  theme: 'light',
  portal: 'none',
  locale: 'en',
  direction: 'ltr',
  motion: 'system',
  contrast: 'system',
  forcedColors: 'system',
}

/** An address may say anything: what no tool offers counts as not said. */
export function readToolbar(globals: Readonly<Record<string, unknown>>): Chosen {
  const chosen = {
    theme: pick(toolbar.theme.toolbar.items, globals.theme) ?? startingChoice.theme,
    portal: pick(toolbar.portal.toolbar.items, globals.portal) ?? startingChoice.portal,
    locale: pick(toolbar.locale.toolbar.items, globals.locale) ?? startingChoice.locale,
    direction: pick(toolbar.direction.toolbar.items, globals.direction) ?? startingChoice.direction,
    motion: pick(toolbar.motion.toolbar.items, globals.motion) ?? startingChoice.motion,
    contrast: pick(toolbar.contrast.toolbar.items, globals.contrast) ?? startingChoice.contrast,
    forcedColors: pick(toolbar.forcedColors.toolbar.items, globals.forcedColors) ?? startingChoice.forcedColors,
  }
  // A language that runs from right to left does so whatever the page's direction is.
  return directionOf(chosen.locale) === 'rtl' ? { ...chosen, direction: 'rtl' } : chosen
}

function pick<Value extends string>(items: readonly { value: Value }[], said: unknown): Value | undefined {
  return items.find(({ value }) => value === said)?.value
}
