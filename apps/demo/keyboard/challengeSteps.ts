import type { Hands, Stop } from './createHands.ts'
import { names, portalNames } from './names.ts'

export const heading = (name: string): Stop => ['heading', name]
export const button = (name: string): Stop => ['button', name]
export const textbox = (name: string): Stop => ['textbox', name]
export const remember: Stop = ['checkbox', portalNames.remember]
export const help: Stop = ['link', portalNames.help]
/** The end of each method's screen, always the same. */
export const waysOut = [button(names.anotherWay), help] as const

/** From the page's start to the first screen. */
export async function openChallenge(hands: Hands) {
  await hands.see(portalNames.approve)
  await hands.tabTo(button(portalNames.approve))
  await hands.press('Enter')
  await hands.at(heading(names.pickerHeading))
}

/** From the first screen to the one of a method. */
export async function choose(hands: Hands, method: string, methodHeading: string) {
  await hands.press('Tab')
  await hands.at(['radio', names.okta])
  await hands.arrowTo(['radio', method])
  await hands.press(' ', 'Tab')
  await hands.at(button(names.continue))
  await hands.press('Enter')
  await hands.at(heading(methodHeading))
}

/** The way out of a challenge that was passed, back into the page. */
export async function goOn(hands: Hands) {
  await hands.at(heading(names.succeededHeading))
  await hands.press('Tab')
  await hands.walk([button(names.continue), help])
  await hands.press('Enter')
  await hands.at(heading(portalNames.heading))
  await hands.see(portalNames.approved)
}
