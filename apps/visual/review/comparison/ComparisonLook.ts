/** How two pictures are laid before the eye. */
export type ComparisonLook = 'sideBySide' | 'swipe' | 'blink' | 'difference'

/** In the order of their keys, 1 to 4. */
export const comparisonLooks: readonly { look: ComparisonLook; title: string }[] = [
  { look: 'sideBySide', title: 'Side by side' },
  { look: 'swipe', title: 'Swipe' },
  { look: 'blink', title: 'Blink' },
  { look: 'difference', title: 'Difference' },
]
