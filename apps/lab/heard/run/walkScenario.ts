import type { Desk } from '../desk/startDesk.ts'
import { createHands } from '../hands/createHands.ts'
import type { HeardBrowser } from '../options/HeardOptions.ts'
import type { Scenario } from '../scenarios/Scenario.ts'
import { createWalk } from '../walk/createWalk.ts'
import { createService } from '../walk/Service.ts'
import type { Walked } from '../walk/Step.ts'

export interface WalkScenarioOptions {
  scenario: Scenario
  browser: HeardBrowser
  desk: Desk
  /** Where the simulated service is. */
  simulator: string
}

/** Walks through one scenario. What breaks it off is part of what comes back. */
export async function walkScenario({ scenario, browser, desk, simulator }: WalkScenarioOptions): Promise<Walked> {
  const began = Date.now()
  const end = new AbortController()
  const timer = setTimeout(
    () => end.abort(new Error(`It took more than ${scenario.limit} seconds.`)),
    scenario.limit * 1000,
  )
  const hands = createHands(desk, end.signal)
  const service = createService(simulator)
  const { walk, steps, checks } = createWalk({ desk, hands, service })
  let brokenOff: string | undefined
  try {
    await scenario.walk(walk)
  } catch (error) {
    const cause: unknown = end.signal.aborted ? end.signal.reason : error
    brokenOff = cause instanceof Error ? cause.message : String(cause)
    await walk.during('(broken off)', async () => undefined).catch(() => undefined)
  } finally {
    clearTimeout(timer)
  }
  const seconds = Math.round((Date.now() - began) / 1000)
  return { browser, scenario: scenario.name, began, seconds, steps, checks, brokenOff }
}
