import type { Hands, Stop } from './createHands.ts'
import { portalNames } from './names.ts'

export const heading = (name: string): Stop => ['heading', name]
export const button = (name: string): Stop => ['button', name]
export const textbox = (name: string): Stop => ['textbox', name]
export const remember = ({ names }: Hands): Stop => ['checkbox', names.remember]
export const help: Stop = ['link', portalNames.help]
/** The end of each method's screen, always the same. */
export const waysOut = ({ names }: Hands) => [button(names.anotherWay), button(names.cancel), help] as const

/** From the page's start to the first screen. */
export async function openChallenge(hands: Hands) {
  await hands.see(portalNames.approve)
  await hands.tabTo(button(portalNames.approve))
  await hands.press('Enter')
  await hands.at(heading(hands.names.pickerHeading))
}

/** From the first screen to the one of a method. */
export async function choose(hands: Hands, method: string, methodHeading: string) {
  await hands.press('Tab')
  const first: Stop = ['radio', hands.names.okta]
  await hands.at(first)
  if (![hands.names.okta, hands.names.sms].includes(method)) {
    await hands.tabTo(button(hands.names.moreWays))
    await hands.press('Enter')
  }
  await hands.arrowTo(['radio', method])
  await hands.press(' ')
  await hands.tabTo(button(hands.names.continue))
  await hands.press('Enter')
  await hands.at(heading(methodHeading))
}

/** The challenge was passed: the page goes on by itself. */
export async function goOn(hands: Hands) {
  await hands.at(heading(portalNames.heading))
  await hands.see(portalNames.approved)
}
