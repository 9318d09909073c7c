import type { ModeName } from './ModeName.ts'

/** What a story shows, which decides where it is looked at. */
export type ViewKind =
  /** A single control: a button, a field. */
  | 'control'
  /** A screen of the challenge. */
  | 'screen'
  /** A screen on which something moves. */
  | 'waiting'
  /** A whole page of a portal. */
  | 'page'
  /** A drawing for developers. */
  | 'drawing'

/** A story says so by `parameters: { visual: … }`; what it leaves out comes from its file's, then from the defaults. */
export interface StoryVisual {
  /** @default 'screen' */
  kind?: ViewKind
  /**
   * Shows what others of its kind show too, and more: it is looked at in all modes of its kind, others in light and dark.
   * @default false
   */
  telling?: boolean
  /** Modes besides those. */
  also?: readonly ModeName[]
  /**
   * Of the page, in CSS pixels, where the mode has none.
   * @default that of the kind
   */
  width?: number
  /**
   * Of the window, in CSS pixels. A page that is longer is seen whole.
   * @default that of the kind
   */
  height?: number
  /** Why it is not looked at. */
  skip?: string
}
