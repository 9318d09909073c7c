import { button, choose, heading, help, openChallenge } from './challengeSteps.ts'
import type { Hands } from './createHands.ts'
import { portalNames } from './names.ts'

/** Into a method, back out of it, and out of the challenge, with nothing confirmed. */
export async function leaveByKeyboard(hands: Hands) {
  const { names } = hands
  await openChallenge(hands)
  await choose(hands, names.okta, names.oktaHeading)
  // The challenge is part of the page, not a dialog over it: Escape is not for it to take.
  await hands.press('Escape')
  await hands.at(heading(names.oktaHeading))

  await hands.tabTo(button(names.anotherWay))
  await hands.press(' ')
  await hands.at(heading(names.pickerHeading))
  await hands.press('Tab')
  await hands.walk([
    ['radio', names.okta],
    button(names.moreWays),
    button(names.continue),
    ['link', names.noneOfTheseWork],
    button(names.cancel),
    help,
  ])
  await hands.tabTo(button(names.cancel))
  await hands.press('Enter')
  await hands.at(heading(portalNames.heading))
  await hands.see(portalNames.notApproved)
}
