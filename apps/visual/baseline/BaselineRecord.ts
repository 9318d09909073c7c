/** What is known of an accepted picture besides the picture. */
export interface BaselineRecord {
  /** SHA-256 of the PNG as it was taken: who takes the same bytes again sees the same. */
  readonly taken: string
  /** SHA-256 of the file that is kept. */
  readonly file: string
  /** The Chromium that it was taken with, where it is another than of the rest. */
  readonly chromium?: string | undefined
}

/** What the accepted pictures were taken with. */
export interface BaselineTools {
  readonly chromium: string
  /** Versions of the fonts' packages, by their names. */
  readonly fonts: Readonly<Record<string, string>>
}

/** Up to where nothing was left to review. */
export interface Reviewed {
  readonly commit: string
  /** Files that were changed besides, by paths from the root. Who goes back to the commit changes them too. */
  readonly besides: readonly string[]
}

/** The content of `pictures.json`, which stands beside the pictures. */
export interface BaselineIndex {
  /** What all of them were taken with, or would come out alike with. Null: there are none. */
  readonly tools: BaselineTools | null
  /** Null: there was always something left to review. */
  readonly reviewed: Reviewed | null
  readonly pictures: Readonly<Record<string, BaselineRecord>>
}
