import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startPortal } from '../../desk/startPortal.ts'
import { startDesk } from '../desk/startDesk.ts'
import type { HeardBrowser, HeardOptions } from '../options/HeardOptions.ts'
import type { Scenario } from '../scenarios/Scenario.ts'
import type { Walked } from '../walk/Step.ts'
import { walkScenario } from './walkScenario.ts'

export interface WalkBrowserOptions {
  browser: HeardBrowser
  scenarios: readonly Scenario[]
  options: HeardOptions
  /** Where what the programs print is kept. */
  folder: string
  tell: (walked: Walked) => void
}

/** All scenarios in one browser, at a desk of its own, on a demo of its own. */
export async function walkBrowser(given: WalkBrowserOptions): Promise<readonly Walked[]> {
  const { browser, scenarios, options, tell } = given
  const folder = join(given.folder, browser)
  mkdirSync(folder, { recursive: true })
  const own = options.portal === undefined ? await startPortal() : undefined
  const portal = own ?? options.portal
  try {
    if (portal === undefined) return []
    const screen = options.screen === undefined ? undefined : options.screen + options.browsers.indexOf(browser)
    const desk = await startDesk({ browser, url: `${portal.url}/?locale=en`, rate: options.rate, folder, screen })
    try {
      const walked: Walked[] = []
      for (const scenario of scenarios) {
        const one = await walkScenario({ scenario, browser, desk, simulator: portal.simulator })
        tell(one)
        walked.push(one)
      }
      return walked
    } finally {
      await desk.stop()
    }
  } finally {
    await own?.stop()
  }
}
