/** What a page is to believe about its reader. What is left out stays as the system says. */
export interface EmulatedMedia {
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly contrast?: 'more' | 'no-preference'
  readonly forcedColors?: 'active' | 'none'
}

const feature = /\(\s*(prefers-reduced-motion|prefers-contrast|forced-colors)\s*(?::\s*([a-z-]+)\s*)?\)/gi
const alwaysTrue = '(min-width: 0px)'
const neverTrue = '(max-width: -1px)'

/**
 * The same media query with each emulated feature settled. `and`, `or`, `not` and commas around it stay, so the browser
 * goes on deciding the rest.
 */
export function rewriteMedia(mediaText: string, media: EmulatedMedia): string {
  return mediaText.replace(feature, (written: string, name: string, asked: string | undefined) => {
    const set = valueOf(name.toLowerCase(), media)
    if (set === undefined) return written
    // Without a value it asks for anything but the default.
    const holds = asked === undefined ? set !== 'none' && set !== 'no-preference' : asked.toLowerCase() === set
    return holds ? alwaysTrue : neverTrue
  })
}

/** Whether what is inside is meant for forced colours alone. */
export function isForForcedColors(mediaText: string): boolean {
  return /(?<!\bnot\s*)\(\s*forced-colors\s*(?::\s*active\s*)?\)/i.test(mediaText)
}

function valueOf(name: string, media: EmulatedMedia): string | undefined {
  switch (name) {
    case 'prefers-reduced-motion':
      return media.reducedMotion
    case 'prefers-contrast':
      return media.contrast
    default:
      return media.forcedColors
  }
}
