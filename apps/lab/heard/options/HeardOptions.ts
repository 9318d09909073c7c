export const heardBrowsers = ['firefox', 'chromium'] as const
export type HeardBrowser = (typeof heardBrowsers)[number]

export interface HeardOptions {
  browsers: readonly HeardBrowser[]
  /** Names of scenarios. */
  scenarios: readonly string[]
  /** Letters that the voice says in a second. */
  rate: number
  /** A demo that runs already, with its simulator. */
  portal: { url: string; simulator: string } | undefined
  /** The number of the first screen. */
  screen: number | undefined
  /** Where what the programs print goes, and the transcripts of what isn't a whole run. */
  out: string | undefined
  /** Everything was run as it is by default, so that what was heard goes into `docs/`. */
  isWhole: boolean
}
