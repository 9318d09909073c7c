import { createHands } from '../keyboard/createHands.ts'
import { directions, inDirection } from '../keyboard/inDirection.ts'
import { leaveByKeyboard } from '../keyboard/leaveByKeyboard.ts'
import { keyboardPasses } from '../keyboard/passByKeyboard.ts'
import { test } from './portal.ts'

for (const direction of directions) {
  const { locale, names } = inDirection(direction)
  for (const { method, run } of keyboardPasses) {
    test(`by keyboard alone, ${direction}: who has ${method} passes`, async ({ portal, demo }) => {
      await portal.page.goto(`${demo.portalUrl}/?locale=${locale}`)
      await run(createHands(portal.page, names), portal)
    })
  }

  test(`by keyboard alone, ${direction}: who gives up is back where they were`, async ({ portal, demo }) => {
    await portal.page.goto(`${demo.portalUrl}/?locale=${locale}`)
    await leaveByKeyboard(createHands(portal.page, names))
  })
}
