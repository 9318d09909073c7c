/**
 * The oldest browsers that the challenge works in, by their names in MDN's compatibility data: those of spring 2023. The
 * packages are built for them, `browser-support.mjs` checks what is used against them, and the README states them.
 */
export const oldestBrowsers = {
  chrome: '111',
  edge: '111',
  firefox: '113',
  safari: '16.4',
  safari_ios: '16.4',
} as const

/** For the syntax of what is built. */
export const buildTarget = ['chrome111', 'edge111', 'firefox113', 'safari16.4', 'ios16.4']
