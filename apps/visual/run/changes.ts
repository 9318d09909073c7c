import { type Baseline, readPixels } from '../baseline/openBaseline.ts'
import type { FaultyStory } from '../capture/takePictures.ts'
import { modes } from '../matrix/modes.ts'
import type { Change, ChangeKind, Fault } from '../report/VisualReport.ts'
import { addPicture } from '../report/writeReport.ts'
import type { StoryOnFile } from '../storybook/StoryOnFile.ts'
import type { Unlike } from './lookAtStories.ts'

/** What a reviewer sees of a picture that is not as it was accepted. Its files go into the report. */
export async function changeOf(unlike: Unlike, reportFolder: string): Promise<Change> {
  const { name, taken, before, difference } = unlike
  const { story, mode, png } = taken
  const { width, height } = await readPixels(png)
  const kind = kindOf(unlike)
  return {
    name,
    kind,
    storyId: story.id,
    component: story.component,
    story: story.name,
    ...modeOf(mode),
    width,
    height,
    ...(before && { before: await addPicture(reportFolder, `before/${name}`, before) }),
    after: await addPicture(reportFolder, `after/${name.replace(/webp$/, 'png')}`, png),
    ...(difference && {
      drawing: await addPicture(reportFolder, `drawing/${name.replace(/webp$/, 'png')}`, difference.drawing),
      pixels: difference.pixels,
      box: difference.box,
    }),
    group: groupOf(kind, difference?.signature, story.component),
  }
}

/** What is one decision. */
function groupOf(kind: ChangeKind, signature: string | undefined, component: string): string {
  if (kind === 'browser') return 'browser'
  return kind === 'changed' && signature !== undefined ? signature : `${kind} ${component}`
}

function kindOf({ isRestless, isOfBrowser, before }: Unlike): ChangeKind {
  if (isRestless) return 'restless'
  if (isOfBrowser === true) return 'browser'
  return before === undefined ? 'new' : 'changed'
}

/** An accepted picture of what is no more. All that is known of it is in its name. */
export async function removedOf(
  name: string,
  baseline: Baseline,
  { reportFolder, stories }: { reportFolder: string; stories: readonly StoryOnFile[] },
): Promise<Change> {
  const [folder = '', story = '', mode = ''] = name.split(/[/.]/)
  const component = stories.find(({ id }) => id.startsWith(`${folder}--`))?.component ?? folder
  const before = await baseline.file(name)
  const { width, height } = await readPixels(before)
  return {
    name,
    kind: 'removed',
    storyId: `${folder}--${story}`,
    component,
    story,
    ...modeOf(mode),
    width,
    height,
    before: await addPicture(reportFolder, `before/${name}`, before),
    group: `removed ${component}`,
  }
}

/** A story without a picture, in words. */
export function faultOf({ story, mode, reason }: FaultyStory): Fault {
  const modeTitle = mode === undefined ? null : modeOf(mode).modeTitle
  return { component: story.component, story: story.name, storyId: story.id, modeTitle, reason }
}

function modeOf(mode: string): Pick<Change, 'mode' | 'modeTitle' | 'globals'> {
  const known = modes.find(({ name }) => name === mode)
  const globals = Object.entries(known?.globals ?? {}).map(([name, value]) => `${name}:${value}`)
  return { mode, modeTitle: known?.title ?? mode, globals: globals.join(';') }
}
