import { openBaseline } from '../baseline/openBaseline.ts'
import { openBrowser } from '../capture/openBrowser.ts'
import { openStage } from '../capture/openStage.ts'
import { pictureName, refuseDoubles } from '../matrix/pictureName.ts'
import { buildPage } from '../report/buildPage.ts'
import { clearReport, writeReport } from '../report/writeReport.ts'
import type { Change, VisualReport } from '../report/VisualReport.ts'
import { buildStorybook } from '../storybook/buildStorybook.ts'
import { readStories } from '../storybook/readStories.ts'
import { serveFolder } from '../storybook/serveFolder.ts'
import { chooseStories } from './chooseStories.ts'
import { changeOf, faultOf, removedOf } from './changes.ts'
import { describeCommit } from './describeCommit.ts'
import { fontVersions } from '../storybook/fontVersions.ts'
import { setBrowserAside } from './setBrowserAside.ts'
import { countViews, lookAtStories } from './lookAtStories.ts'

export interface VisualRun {
  /** The checkout. */
  root: string
  baselineFolder: string
  reportFolder: string
  storybookFolder: string
  /** How many pages at once. */
  pages: number
  /** Every story, whatever was changed. */
  full: boolean
  /** Which stories, by their ids. */
  filter: RegExp | undefined
  /** What the change is against. Undefined: the commit up to which all is reviewed. */
  base: string | undefined
  say: (line: string) => void
}

/** Builds the Storybook, takes the pictures, compares them with those that were accepted, and writes the report. */
export async function visualRun(run: VisualRun): Promise<VisualReport> {
  const began = Date.now()
  const described = describeCommit(run.root)
  const baseline = await openBaseline(run.baselineFolder)
  await baseline.verify()
  await clearReport(run.reportFolder)
  run.say('Building the Storybook …')
  await buildStorybook(run.root, run.storybookFolder)
  const served = await serveFolder(run.storybookFolder)
  const browser = await openBrowser()
  try {
    const stage = await openStage(browser, served.url)
    const stories = await readStories(run.storybookFolder, await stage.visualParameters())
    await stage.close()
    const pictures = stories.flatMap(({ id, views }) => views.map(({ mode }) => ({ storyId: id, mode: mode.name })))
    refuseDoubles(pictures)

    const { stories: wanted, extent } = await chooseStories({ ...run, baseline, stories })
    const looking = { browser, storybookUrl: served.url, stories: wanted, baseline, pages: run.pages }
    const { taken, same, almost, faults, ...looked } = await lookAtStories(looking)
    const tools = { chromium: browser.version(), fonts: await fontVersions() }
    const unlike = await setBrowserAside({ ...looking, ...run, tools, unlike: looked.unlike })

    const names = new Set(pictures.map((picture) => pictureName(picture)))
    const gone = baseline.names().filter((name) => !names.has(name))
    const order = new Map([...names].map((name, at) => [name, at]))
    const placeOf = ({ name, kind }: Change) => (order.get(name) ?? order.size) + (kind === 'browser' ? order.size : 0)
    const report: VisualReport = {
      at: new Date().toISOString(),
      ...described,
      extent,
      chromium: browser.version(),
      baselineChromium: baseline.tools()?.chromium ?? null,
      taken,
      same,
      almost,
      left: pictures.length - countViews(wanted),
      skipped: stories.flatMap(({ component, name, skip }) =>
        skip === undefined ? [] : [{ component, story: name, reason: skip }],
      ),
      seconds: (Date.now() - began) / 1000,
      changes: [
        ...(await Promise.all(unlike.map((each) => changeOf(each, run.reportFolder)))),
        ...(await Promise.all(gone.map((name) => removedOf(name, baseline, { ...run, stories })))),
      ].toSorted((left, right) => placeOf(left) - placeOf(right)),
      faults: faults.map(faultOf),
    }
    await writeReport(run.reportFolder, report)
    await buildPage(run.reportFolder)
    return report
  } finally {
    await browser.close()
    await served.close()
  }
}
