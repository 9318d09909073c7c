import type { ModeName } from './ModeName.ts'

/** How a story is dressed for a picture. What is left out is as in `light`. */
export interface Mode {
  readonly name: ModeName
  /** For a reviewer. */
  readonly title: string
  /** Storybook's globals. */
  readonly globals?: Readonly<Record<string, string>>
  readonly forcedColors?: true
  readonly reducedMotion?: true
  /** In CSS pixels. */
  readonly width?: number
  /** Of the root element, in percent. */
  readonly textSize?: number
}

/** The modes there are, in the order in which a story is dressed in them. */
export const modes: readonly Mode[] = [
  { name: 'light', title: 'Light' },
  { name: 'dark', title: 'Dark', globals: { theme: 'dark' } },
  { name: 'narrow', title: '320 px', width: 320 },
  // The longest of ours; `longestLocale.test.ts` says so.
  { name: 'long', title: 'Longest words (German), 320 px', globals: { locale: 'de' }, width: 320 },
  { name: 'japanese', title: 'Japanese, 320 px', globals: { locale: 'ja' }, width: 320 },
  { name: 'rtl', title: 'Right to left (Arabic), 320 px', globals: { locale: 'ar', direction: 'rtl' }, width: 320 },
  { name: 'hebrew', title: 'Right to left (Hebrew), dark', globals: { locale: 'he', direction: 'rtl', theme: 'dark' } },
  { name: 'text200', title: 'Text at 200 %, 640 px', textSize: 200, width: 640 },
  { name: 'forced', title: 'Forced colours', forcedColors: true },
  { name: 'still', title: 'Reduced motion', reducedMotion: true },
]
