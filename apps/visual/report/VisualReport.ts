import type { Box } from '../compare/comparePictures.ts'

/** What became of a picture. */
export type ChangeKind =
  | 'changed'
  /** No baseline yet. */
  | 'new'
  /** A baseline, and no story or mode any more. */
  | 'removed'
  /** Not the same twice: it depends on time or chance. */
  | 'restless'
  /** The code draws it as accepted; another browser, or other fonts, do not. */
  | 'browser'

/** What a reviewer said of it. */
interface Verdict {
  readonly verdict: 'accepted' | 'refused'
  readonly reason: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** A picture that somebody has to look at. Paths are from the report's folder. */
export interface Change {
  /** Its name among the baselines. */
  readonly name: string
  readonly kind: ChangeKind
  readonly storyId: string
  /** `Code/TokenEntryForm` */
  readonly component: string
  /** `Refused` */
  readonly story: string
  /** `dark` */
  readonly mode: string
  /** `Dark` */
  readonly modeTitle: string
  /** Storybook's globals, for the live story: `theme:dark`. */
  readonly globals: string
  /** In pixels: of the newer picture, else of the older. */
  readonly width: number
  readonly height: number
  readonly before?: string
  readonly after?: string
  readonly drawing?: string
  /** How many pixels changed, and where. */
  readonly pixels?: number
  readonly box?: Box
  /** Changes that share it are one decision. */
  readonly group: string
  readonly verdict?: Verdict
}

/** A story, or a mode of it, that gave no picture. */
export interface Fault {
  readonly component: string
  readonly story: string
  readonly storyId: string
  readonly modeTitle: string | null
  readonly reason: string
}

/** A story that is not looked at, by its own word. */
interface Skipped {
  readonly component: string
  readonly story: string
  readonly reason: string
}

/** All that came of a run. */
export interface VisualReport {
  /** ISO 8601, UTC. */
  readonly at: string
  /** The commit that it ran on; with a `+` where files were changed besides. */
  readonly commit: string
  /** The same, whole. Empty where there is no Git. */
  readonly head: string
  /** Files that were changed besides, or are not committed yet, by paths from the root. */
  readonly besides: readonly string[]
  /** What was looked at: everything, all that was touched since all was reviewed, or what somebody chose. */
  readonly extent: 'all' | 'touched' | 'chosen'
  readonly chromium: string
  /** What the baselines were taken with. Null: there were none. */
  readonly baselineChromium: string | null
  /** How many pictures were taken, and how many of them were as accepted. */
  readonly taken: number
  readonly same: number
  /** How many of those were not the same to the byte, but by the rules of the comparison. */
  readonly almost: number
  /** How many were left out, because nothing that they show has changed. */
  readonly left: number
  /** Stories that say why they are not looked at. */
  readonly skipped: readonly Skipped[]
  readonly seconds: number
  readonly changes: readonly Change[]
  readonly faults: readonly Fault[]
}
