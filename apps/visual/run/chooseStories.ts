import type { Baseline } from '../baseline/openBaseline.ts'
import { pictureName } from '../matrix/pictureName.ts'
import type { VisualReport } from '../report/VisualReport.ts'
import type { StoryOnFile } from '../storybook/StoryOnFile.ts'
import { fileAt, hasCommit } from '../touched/changedFiles.ts'
import { changesSince } from '../touched/changesSince.ts'
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
  /** What the change is against. Undefined: the commit up to which all is reviewed. */
  base: string | undefined
  say: (line: string) => void
}

export interface ChosenStories extends Pick<VisualReport, 'extent'> {
  readonly stories: readonly StoryOnFile[]
}

/**
 * The stories to look at: those that a change can have touched, and those with a picture that is new, or was accepted since.
 */
export async function chooseStories(choice: StoriesToChoose): Promise<ChosenStories> {
  const { root, storybookFolder, baseline, stories, full, filter, say } = choice
  if (filter !== undefined) {
    const asked = stories.filter(({ id }) => filter.test(id))
    if (asked.length === 0) throw new Error(`No story has an id that matches ${filter}. One is ${stories[0]?.id}.`)
    return { stories: asked, extent: 'chosen' }
  }
  const since = choice.base === undefined ? baseline.reviewed() : { commit: choice.base, besides: [] }
  if (full || since === null) return { stories, extent: 'all' }
  if (!hasCommit(root, since.commit)) {
    say(`${since.commit} is not in this checkout, so every story is looked at.`)
    return { stories, extent: 'all' }
  }

  const { files: changed, accepted } = changesSince(since, root, baseline.folder)
  const extent = choice.base === undefined ? 'touched' : 'chosen'
  const importers = await readImporters(storybookFolder)
  const touched = touchedStories({ root, changed, importers, before: (file) => fileAt(root, since.commit, file) })
  if (touched.all) {
    say(`${touched.because} touches every story.`)
    return { stories, extent: 'all' }
  }
  say(
    `Since ${since.commit.slice(0, 7)} ${changed.length} files were changed; ${touched.files.size} files of stories depend on them.`,
  )
  const isKnown = ({ id, views }: StoryOnFile) =>
    views
      .map(({ mode }) => pictureName({ storyId: id, mode: mode.name }))
      .every((name) => baseline.record(name) !== undefined && !accepted.has(name))
  return { stories: stories.filter((story) => touched.files.has(story.file) || !isKnown(story)), extent }
}
