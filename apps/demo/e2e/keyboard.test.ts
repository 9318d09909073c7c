import { createHands } from '../keyboard/createHands.ts'
import { directions, inDirection } from '../keyboard/inDirection.ts'
import { leaveByKeyboard } from '../keyboard/leaveByKeyboard.ts'
import { keyboardPasses } from '../keyboard/passByKeyboard.ts'
import { test } from './portal.ts'

for (const direction of directions) {
  for (const { method, run } of keyboardPasses) {
    test(`by keyboard alone, ${direction}: who has ${method} passes`, async ({ portal }) => {
      await inDirection(portal.page, direction)
      await run(createHands(portal.page), portal)
    })
  }

  test(`by keyboard alone, ${direction}: who gives up is back where they were`, async ({ portal }) => {
    await inDirection(portal.page, direction)
    await leaveByKeyboard(createHands(portal.page))
  })
}
