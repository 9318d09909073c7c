import type { Browser } from 'playwright-core'
import type { View } from '../matrix/modesFor.ts'
import { changeGlobals, type Globals, readVisualParameters, showStory, waitForStories } from './channel.ts'
import { freezePage } from './freezePage.ts'
import { pinFrameFont, waitForFrameFonts } from './pinFrameFont.ts'
import { movingUnderReducedMotion } from './movingUnderReducedMotion.ts'
import { settle } from './settle.ts'

/** Why there is no picture. The words are for whoever wrote the story. */
export class StoryFault extends Error {
  override name = 'StoryFault'
  /** Of the story as such, and not of one of its modes. */
  readonly isOfStory: boolean

  constructor(message: string, isOfStory: boolean) {
    super(message)
    this.isOfStory = isOfStory
  }
}

/** One page that shows a story after another, and dresses each in the modes that it is to be seen in. */
export interface Stage {
  /** Shows a story as it is at first, when its play function is through. Throws a `StoryFault`. */
  show(storyId: string, size: Pick<View, 'width' | 'height'>): Promise<void>
  /** A picture of the story on show, in a mode: PNG. Throws a `StoryFault`. */
  picture(view: View): Promise<Buffer>
  /** Undresses the story on show, so that the next one begins plain. */
  undress(): Promise<void>
  /** What the stories say about how they are to be looked at, by their ids. */
  visualParameters(): Promise<Map<string, unknown>>
  close(): Promise<void>
}

const initialGlobals: Globals = { theme: 'light', locale: 'en', direction: 'ltr' }
const plain: View = { mode: { name: 'light', title: '' }, width: 480, height: 240 }

/** Opens a page on a built Storybook at that address. */
export async function openStage(browser: Browser, storybookUrl: string): Promise<Stage> {
  const context = await browser.newContext({
    viewport: { width: plain.width, height: plain.height },
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
  })
  const page = await context.newPage()
  await freezePage(page)
  await pinFrameFont(page, storybookUrl)
  // Without axe, which would look at each story each time.
  await page.goto(`${storybookUrl}/iframe.html?viewMode=story&globals=a11y.manual:!true`)
  // In forced colours a caret can’t be hidden, but it can be kept from blinking.
  await page.addStyleTag({ content: '* { caret-animation: manual !important; }' })
  await waitForStories(page)
  let globals = initialGlobals

  async function dress({ mode, width, height }: View) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({
      forcedColors: mode.forcedColors === true ? 'active' : 'none',
      reducedMotion: mode.reducedMotion === true ? 'reduce' : 'no-preference',
    })
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = percent === undefined ? '' : `${percent}%`
    }, mode.textSize)
    const next = { ...initialGlobals, ...mode.globals }
    if (JSON.stringify(next) === JSON.stringify(globals)) return
    globals = next
    const fault = await changeGlobals(page, next)
    if (fault !== undefined) throw new StoryFault(fault, false)
  }

  return {
    async show(storyId, { width, height }) {
      await dress({ ...plain, width, height })
      const fault = await showStory(page, storyId)
      if (fault !== undefined) throw new StoryFault(fault, true)
    },
    async picture(view) {
      await dress(view)
      await waitForFrameFonts(page)
      const restless = await settle(page)
      if (restless !== undefined) {
        // What doesn't in the first mode won't in the others.
        throw new StoryFault(`never settles. What changes is ${restless}`, view.mode.name === plain.mode.name)
      }
      if (view.mode.reducedMotion === true) {
        const moving = await movingUnderReducedMotion(page)
        if (moving.length > 0) throw new StoryFault(`moves under reduced motion: ${moving.join(', ')}`, false)
      }
      return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', scale: 'css' })
    },
    undress: () => dress(plain),
    visualParameters: () => readVisualParameters(page),
    close: () => context.close(),
  }
}
