import type { View } from '../matrix/modesFor.ts'

/** A story of a built Storybook. */
export interface StoryOnFile {
  readonly id: string
  /** `Code/TokenEntryForm` */
  readonly component: string
  /** `Refused` */
  readonly name: string
  /** Its file, from the project's root: `packages/ui/src/….stories.tsx`. */
  readonly file: string
  readonly views: readonly View[]
  /** Why it has none. */
  readonly skip: string | undefined
}
