import { isDeepStrictEqual } from 'node:util'
import type { BaselineTools } from '../baseline/BaselineRecord.ts'
import { type Baseline, readPixels } from '../baseline/openBaseline.ts'
import { takePictures } from '../capture/takePictures.ts'
import { checkOutCommit } from '../checkout/checkOutCommit.ts'
import { comparePictures } from '../compare/comparePictures.ts'
import { pictureName } from '../matrix/pictureName.ts'
import type { StoryOnFile } from '../storybook/StoryOnFile.ts'
import { buildStorybook } from '../storybook/buildStorybook.ts'
import { serveFolder } from '../storybook/serveFolder.ts'
import { hasCommit } from '../touched/changedFiles.ts'
import { changesSince } from '../touched/changesSince.ts'
import { isOfCapture } from '../touched/isOfCapture.ts'
import { type Looking, onlyUnlike, type Unlike } from './lookAtStories.ts'

export interface BrowserToSetAside extends Pick<Looking, 'browser' | 'pages'> {
  root: string
  baseline: Baseline
  /** What is at hand. */
  tools: BaselineTools
  stories: readonly StoryOnFile[]
  unlike: readonly Unlike[]
  say: (line: string) => void
}

/**
 * Where accepted pictures were taken with another browser or other fonts: takes those of the commit up to which all is
 * reviewed once more, with what is at hand. What differs then is the code; the rest is marked as the browser's doing.
 * What can't be told apart counts as the code's.
 */
export async function setBrowserAside(run: BrowserToSetAside): Promise<readonly Unlike[]> {
  const { root, baseline, tools, stories, unlike, say, ...taking } = run
  const others = unlike.filter(({ name, before, isRestless }) => {
    return before !== undefined && !isRestless && !isDeepStrictEqual(baseline.toolsOf(name), tools)
  })
  if (others.length === 0) return unlike
  say('Accepted pictures are of another browser or other fonts.')
  const reviewed = baseline.reviewed()
  if (reviewed === null || !hasCommit(root, reviewed.commit)) {
    say('The commit that they are of is not in this checkout, so they can’t be taken once more.')
    return unlike
  }
  const { files, accepted } = changesSince(reviewed, root, baseline.folder)
  if (files.some(isOfCapture)) {
    say('How pictures are taken was changed too, so nothing is put down to the browser.')
    return unlike
  }
  const changed = new Map<string, Unlike>()
  for (const each of others) {
    // Of another commit, or of another window.
    if (!accepted.has(each.name) && (await areAsWide(each))) changed.set(each.name, each)
  }
  if (changed.size === 0) return unlike
  say(`Taking ${changed.size} of ${reviewed.commit.slice(0, 7)} once more …`)
  const checkout = await checkOutCommit(root, reviewed.commit)
  try {
    const folder = `${checkout.root}/visual-storybook`
    await buildStorybook(checkout.root, folder)
    const served = await serveFolder(folder)
    try {
      await takePictures({
        ...taking,
        storybookUrl: served.url,
        stories: onlyUnlike(stories, changed),
        async onPicture({ story, mode, png }) {
          const name = pictureName({ storyId: story.id, mode })
          const found = changed.get(name)
          if (found === undefined) return
          const [left, right] = await Promise.all([readPixels(png), readPixels(found.taken.png)])
          const difference = await comparePictures(left, right)
          changed.set(
            name,
            difference === undefined ? { ...found, isOfBrowser: true } : { ...found, before: png, difference },
          )
        },
        // A story that was not there yet: it stays as it was found.
        onFault: () => {},
      })
    } finally {
      await served.close()
    }
  } finally {
    await checkout.remove()
  }
  return unlike.map((each) => changed.get(each.name) ?? each)
}

async function areAsWide({ before, taken }: Unlike): Promise<boolean> {
  if (before === undefined) return false
  const [left, right] = await Promise.all([readPixels(before), readPixels(taken.png)])
  return left.width === right.width
}
