import type { Browser } from 'playwright-core'
import { type Baseline, readPixels } from '../baseline/openBaseline.ts'
import { sha256 } from '../baseline/sha256.ts'
import { type FaultyStory, type TakenPicture, takePictures } from '../capture/takePictures.ts'
import { comparePictures, type Difference } from '../compare/comparePictures.ts'
import { pictureName } from '../matrix/pictureName.ts'
import type { StoryOnFile } from '../storybook/StoryOnFile.ts'
import { createProgress } from './Progress.ts'

/** A picture that is not as it was accepted. */
export interface Unlike {
  readonly name: string
  readonly taken: TakenPicture
  /** PNG or WebP. Undefined: nothing was accepted. */
  readonly before: Buffer | undefined
  readonly difference: Difference | undefined
  /** The second look at it saw something else than the first. */
  readonly isRestless: boolean
  /** Of the code it would be as accepted: another browser or other fonts draw it so. */
  readonly isOfBrowser?: true
}

export interface LookedAt {
  readonly taken: number
  readonly same: number
  /** How many of those were not so to the byte. */
  readonly almost: number
  readonly unlike: readonly Unlike[]
  readonly faults: readonly FaultyStory[]
}

export interface Looking {
  browser: Browser
  storybookUrl: string
  stories: readonly StoryOnFile[]
  baseline: Baseline
  pages: number
}

/** Takes the pictures of the stories and compares them with those that were accepted. What differs is looked at twice. */
export async function lookAtStories({ baseline, ...looking }: Looking): Promise<LookedAt> {
  const unlike = new Map<string, Unlike>()
  const faults: FaultyStory[] = []
  let taken = 0
  let almost = 0
  const progress = createProgress(countViews(looking.stories), 'pictures')
  await takePictures({
    ...looking,
    async onPicture(picture) {
      taken += 1
      const name = pictureName({ storyId: picture.story.id, mode: picture.mode })
      if (baseline.record(name)?.taken !== sha256(picture.png)) {
        const found = await compareWithBaseline(name, picture, baseline)
        if (found === undefined) almost += 1
        else unlike.set(name, found)
      }
      progress.step(unlike.size, faults.length)
    },
    onFault(fault) {
      faults.push(fault)
      progress.step(unlike.size, faults.length)
    },
  })
  progress.end()
  const same = taken - unlike.size

  const second = createProgress(unlike.size, 'second looks')
  await takePictures({
    ...looking,
    stories: onlyUnlike(looking.stories, unlike),
    async onPicture(again) {
      second.step(unlike.size, faults.length)
      const name = pictureName({ storyId: again.story.id, mode: again.mode })
      const first = unlike.get(name)
      if (first === undefined || first.taken.png.equals(again.png)) return
      const [left, right] = await Promise.all([readPixels(first.taken.png), readPixels(again.png)])
      const between = await comparePictures(left, right)
      if (between !== undefined)
        unlike.set(name, { ...first, before: first.taken.png, taken: again, isRestless: true, difference: between })
    },
    onFault: (fault) => void faults.push(fault),
  })
  second.end()
  return { taken, same, almost, unlike: [...unlike.values()], faults }
}

async function compareWithBaseline(name: string, taken: TakenPicture, baseline: Baseline): Promise<Unlike | undefined> {
  if (baseline.record(name) === undefined)
    return { name, taken, before: undefined, difference: undefined, isRestless: false }
  const before = await baseline.file(name)
  const [left, right] = await Promise.all([readPixels(before), readPixels(taken.png)])
  const difference = await comparePictures(left, right)
  return difference === undefined ? undefined : { name, taken, before, difference, isRestless: false }
}

export const countViews = (stories: readonly StoryOnFile[]) => stories.reduce((sum, { views }) => sum + views.length, 0)

/** The stories again, with those of their views alone that were unlike. */
export function onlyUnlike(stories: readonly StoryOnFile[], unlike: ReadonlyMap<string, unknown>): StoryOnFile[] {
  return stories.flatMap((story) => {
    const views = story.views.filter(({ mode }) => unlike.has(pictureName({ storyId: story.id, mode: mode.name })))
    return views.length === 0 ? [] : [{ ...story, views }]
  })
}
