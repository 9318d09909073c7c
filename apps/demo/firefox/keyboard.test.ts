import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { createHands } from '../keyboard/createHands.ts'
import { type Direction, directions, inDirection } from '../keyboard/inDirection.ts'
import { leaveByKeyboard } from '../keyboard/leaveByKeyboard.ts'
import { keyboardPasses } from '../keyboard/passByKeyboard.ts'
import { connectFirefox } from './test-support/connectFirefox.ts'
import { createDevices } from './test-support/createDevices.ts'

const portalUrl = inject('portalUrl')
const firefox = connectFirefox()
const devices = await createDevices(portalUrl)
const pages = new Map<Direction, Page>()

beforeEach(() => devices.reset())

/** The portal with its request open. Loading it takes longer than most tests, so one page serves for a direction. */
async function openPortal(direction: Direction) {
  const page = pages.get(direction) ?? (await firefox().newPage())
  pages.set(direction, page)
  const isOpen = await page.evaluate(() => {
    // Each is somebody who comes for the first time.
    if (location.protocol !== 'about:') localStorage.clear()
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('main .request-decision button')]
    buttons.find(({ innerText }) => innerText === 'Start over')?.click()
    return buttons.length > 0
  })
  const { locale, names } = inDirection(direction)
  if (!isOpen) await page.goto(`${portalUrl}/?locale=${locale}`)
  return createHands(page, names)
}

describe.each(directions)('in Firefox by keyboard alone, %s', (direction) => {
  for (const { method, run } of keyboardPasses) {
    it(`who has ${method} passes`, async () => {
      const hands = await openPortal(direction)
      await expect(run(hands, devices)).resolves.toBeUndefined()
    })
  }

  it('who gives up is back where they were', async () => {
    const hands = await openPortal(direction)
    await expect(leaveByKeyboard(hands)).resolves.toBeUndefined()
  })
})
