import type { Hands, Stop } from './createHands.ts'
import { portalNames } from './names.ts'

export const heading = (name: string): Stop => ['heading', name]
export const button = (name: string): Stop => ['button', name]
export const textbox = (name: string): Stop => ['textbox', name]
export const remember = ({ names }: Hands): Stop => ['checkbox', names.remember]
export const help: Stop = ['link', portalNames.help]
/** The end of each method's screen, always the same. */
export const waysOut = ({ names }: Hands) => [button(names.anotherWay), help] as const

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
  await hands.at(['radio', hands.names.okta])
  await hands.arrowTo(['radio', method])
  await hands.press(' ', 'Tab')
  await hands.at(button(hands.names.continue))
  await hands.press('Enter')
  await hands.at(heading(methodHeading))
}

/** The way out of a challenge that was passed, back into the page. */
export async function goOn(hands: Hands) {
  await hands.at(heading(hands.names.succeededHeading))
  await hands.press('Tab')
  await hands.walk([button(hands.names.continue), help])
  await hands.press('Enter')
  await hands.at(heading(portalNames.heading))
  await hands.see(portalNames.approved)
}
