import { readPixels } from '../baseline/openBaseline.ts'
import { takePictures } from '../capture/takePictures.ts'
import { checkOutCommit } from '../checkout/checkOutCommit.ts'
import { comparePictures } from '../compare/comparePictures.ts'
import { pictureName } from '../matrix/pictureName.ts'
import type { StoryOnFile } from '../storybook/StoryOnFile.ts'
import { buildStorybook } from '../storybook/buildStorybook.ts'
import { serveFolder } from '../storybook/serveFolder.ts'
import { type Looking, onlyUnlike, type Unlike } from './lookAtStories.ts'

export interface BrowserToSetAside extends Pick<Looking, 'browser' | 'pages'> {
  root: string
  /** The commit that the accepted pictures are of. */
  base: string
  stories: readonly StoryOnFile[]
  unlike: readonly Unlike[]
}

/** What is not as accepted, and is the same twice. */
export function comparable(unlike: readonly Unlike[]): Unlike[] {
  return unlike.filter(({ before, isRestless }) => before !== undefined && !isRestless)
}

/**
 * Where the accepted pictures were taken with another browser or other fonts: takes those of the same commit once more,
 * with what is at hand. What differs then is the code; the rest is marked as the browser's doing.
 */
export async function setBrowserAside({
  root,
  base,
  stories,
  unlike,
  ...taking
}: BrowserToSetAside): Promise<Unlike[]> {
  const changed = new Map(comparable(unlike).map((each) => [each.name, each]))
  const checkout = await checkOutCommit(root, base)
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
