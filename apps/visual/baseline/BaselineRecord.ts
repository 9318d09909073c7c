/** What is known of an accepted picture besides the picture. */
export interface BaselineRecord {
  /** SHA-256 of the PNG as it was taken: who takes the same bytes again sees the same. */
  readonly taken: string
  /** SHA-256 of the file that is kept. */
  readonly file: string
}

/** What the accepted pictures were taken with. */
export interface BaselineTools {
  readonly chromium: string
  /** Versions of the fonts' packages, by their names. */
  readonly fonts: Readonly<Record<string, string>>
}

/** The content of `pictures.json`, which stands beside the pictures. */
export interface BaselineIndex {
  /** What all of them were taken with, or would come out alike with. Null: there are none. */
  readonly tools: BaselineTools | null
  /** Up to this commit nothing is left to review. Null: there is none yet. */
  readonly reviewed: string | null
  readonly pictures: Readonly<Record<string, BaselineRecord>>
}
