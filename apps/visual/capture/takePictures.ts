import type { Browser } from 'playwright-core'
import type { StoryOnFile } from '../storybook/StoryOnFile.ts'
import { openStage, StoryFault } from './openStage.ts'

/** A picture that was taken: PNG. */
export interface TakenPicture {
  readonly story: StoryOnFile
  readonly mode: string
  readonly png: Buffer
}

/** A story, or one mode of it, that gave no picture, and why. */
export interface FaultyStory {
  readonly story: StoryOnFile
  /** Undefined: none of its modes. */
  readonly mode: string | undefined
  readonly reason: string
}

export interface PicturesToTake {
  browser: Browser
  storybookUrl: string
  /** What to take, in any order. */
  stories: readonly StoryOnFile[]
  /** How many pages at once. */
  pages: number
  onPicture: (picture: TakenPicture) => void | Promise<void>
  onFault: (fault: FaultyStory) => void
}

/** Takes the pictures of the stories. A story that gives none is told of, and doesn't stop the rest. */
export async function takePictures({ browser, storybookUrl, stories, pages, ...tell }: PicturesToTake): Promise<void> {
  const queue = [...stories]
  const work = async () => {
    let stage = await openStage(browser, storybookUrl)
    for (let story = queue.shift(); story !== undefined; story = queue.shift()) {
      let mode: string | undefined
      try {
        for (const [at, view] of story.views.entries()) {
          mode = view.mode.name
          if (at === 0) await stage.show(story.id, view)
          await tell.onPicture({ story, mode, png: await stage.picture(view) })
        }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        tell.onFault({ story, mode: error instanceof StoryFault && error.isOfStory ? undefined : mode, reason })
        // Whatever it left behind must not be in the next story's picture.
        await stage.close()
        stage = await openStage(browser, storybookUrl)
      }
    }
    await stage.close()
  }
  await Promise.all(Array.from({ length: pages }, work))
}
