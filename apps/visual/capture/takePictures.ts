import { stripVTControlCharacters } from 'node:util'
import type { Browser } from 'playwright-core'
import type { View } from '../matrix/modesFor.ts'
import type { StoryOnFile } from '../storybook/StoryOnFile.ts'
import { openStage, type Stage, StoryFault } from './openStage.ts'

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

/** How long a page may take for anything, in milliseconds: more than a play function may take. */
const patience = 45_000

/** Takes the pictures of the stories. A story that gives none is told of, and doesn't stop the rest. */
export async function takePictures({ browser, storybookUrl, stories, pages, ...tell }: PicturesToTake): Promise<void> {
  const queue = [...stories]
  const work = async () => {
    let stage = await openStage(browser, storybookUrl)
    for (let story = queue.shift(); story !== undefined; story = queue.shift()) {
      let left = await takeViews(stage, story, story.views, tell)
      while (left !== undefined) {
        // Whatever the fault left behind must not be in another picture.
        await stage.close()
        stage = await openStage(browser, storybookUrl)
        left = await takeViews(stage, story, left, tell)
      }
    }
    await stage.close()
  }
  await Promise.all(Array.from({ length: pages }, work))
}

/** Takes a story's pictures up to a fault. Resolves to the views that are left to take after it. Undefined: there was none. */
async function takeViews(
  stage: Stage,
  story: StoryOnFile,
  views: readonly View[],
  tell: Pick<PicturesToTake, 'onPicture' | 'onFault'>,
): Promise<readonly View[] | undefined> {
  for (const [at, view] of views.entries()) {
    const mode = view.mode.name
    try {
      if (at === 0) await inTime(stage.show(story.id, view))
      await tell.onPicture({ story, mode, png: await inTime(stage.picture(view)) })
    } catch (error) {
      const isOfStory = error instanceof StoryFault && error.isOfStory
      tell.onFault({ story, mode: isOfStory ? undefined : mode, reason: reasonOf(error) })
      return isOfStory ? [] : views.slice(at + 1)
    }
  }
  try {
    await inTime(stage.undress())
    return undefined
  } catch {
    // It shall not be the next story's fault.
    return []
  }
}

/** A page that hangs can’t tell that it does. */
async function inTime<Value>(wanted: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => late.reject(new StoryFault(`hangs: no answer in ${patience / 1000} s`, true)),
    patience,
  )
  try {
    return await Promise.race([wanted, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** One line, without colours and without the page's source, which the testing library adds. */
function reasonOf(error: unknown): string {
  const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  const words = said
    .replace(/\s+Ignored nodes:.*/su, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return words.length > 300 ? `${words.slice(0, 300)}…` : words
}
