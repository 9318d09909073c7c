import type { Baseline } from '../baseline/openBaseline.ts'
import { pictureName } from '../matrix/pictureName.ts'
import type { StoryOnFile } from '../storybook/StoryOnFile.ts'
import { changedFiles, fileAt } from '../touched/changedFiles.ts'
import { readImporters } from '../touched/readImporters.ts'
import { touchedStories } from '../touched/touchedStories.ts'

export interface StoriesToChoose {
  root: string
  storybookFolder: string
  baseline: Baseline
  stories: readonly StoryOnFile[]
  /** Every story, whatever was changed. */
  full: boolean
  filter: RegExp | undefined
  /** What the change is against. Undefined: nothing was accepted yet. */
  base: string | undefined
  say: (line: string) => void
}

/** The stories to look at: those that a change can have touched, and those with a picture that nobody has accepted. */
export async function chooseStories(choice: StoriesToChoose): Promise<readonly StoryOnFile[]> {
  const { root, storybookFolder, baseline, stories, full, filter, base, say } = choice
  if (filter !== undefined) return stories.filter(({ id }) => filter.test(id))
  if (full || base === undefined) return stories

  const changed = changedFiles(root, base)
  const importers = await readImporters(storybookFolder)
  const touched = touchedStories({ root, changed, importers, before: (file) => fileAt(root, base, file) })
  if (touched.all) {
    say(`${touched.because} touches every story.`)
    return stories
  }
  say(
    `Since ${base.slice(0, 7)} ${changed.length} files were changed; ${touched.files.size} files of stories depend on them.`,
  )
  const isKnown = ({ id, views }: StoryOnFile) =>
    views.every(({ mode }) => baseline.record(pictureName({ storyId: id, mode: mode.name })) !== undefined)
  return stories.filter((story) => touched.files.has(story.file) || !isKnown(story))
}
