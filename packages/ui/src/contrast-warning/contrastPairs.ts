/** A colour of the look by its name, or one mixed into another as a button does while pressed upon. */
export type LookColor = string | { mix: string; percent: number; into: string }

export interface ContrastPair {
  ink: LookColor
  paper: LookColor
  /** WCAG 2.2: 4.5 for words (1.4.3), 3 for what must be seen to be used (1.4.11). */
  least: 3 | 4.5
}

const words: Record<string, LookColor[]> = {
  text: ['surface', 'sunken', 'accent-wash', 'danger-wash', 'success-wash'],
  'text-quiet': ['surface', 'sunken', 'accent-wash', 'danger-wash', 'success-wash'],
  accent: ['surface', 'sunken', 'accent-wash'],
  danger: ['surface', 'danger-wash'],
  success: ['surface', 'success-wash'],
  'on-accent': [
    'accent',
    // Button.css: under the pointer, and while it can't be pressed.
    { mix: 'accent', percent: 90, into: 'text' },
    { mix: 'accent', percent: 82, into: 'surface' },
  ],
}

const edges: Record<string, LookColor[]> = {
  // Fields, buttons, and radios: an open one also stands on the wash of its row.
  'border-strong': ['surface', 'sunken', 'accent-wash'],
  focus: ['surface', 'sunken', 'accent-wash', 'danger-wash'],
  // The chosen radio, the current cell, what is on its way.
  accent: ['surface', 'sunken', 'accent-wash'],
  danger: ['surface', 'sunken'],
}

const pairsOf = (table: Record<string, LookColor[]>, least: 3 | 4.5): ContrastPair[] =>
  Object.entries(table).flatMap(([ink, papers]) => papers.map((paper) => ({ ink, paper, least })))

/** What stands on what. */
export const contrastPairs: ContrastPair[] = [...pairsOf(words, 4.5), ...pairsOf(edges, 3)]

export function nameOf(color: LookColor): string {
  return typeof color === 'string' ? color : `${color.mix} ${color.percent} % in ${color.into}`
}
