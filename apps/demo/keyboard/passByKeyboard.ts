import { button, choose, goOn, heading, help, openChallenge, remember, textbox, waysOut } from './challengeSteps.ts'
import type { Hands } from './createHands.ts'
import { portalNames } from './names.ts'

/** What the person reads and presses on other devices. */
export interface Devices {
  latestCode(): Promise<string>
  answerPush(answer: 'approve' | 'deny'): Promise<void>
}

/** One whole challenge, from the page's start until it is passed and the person is back in the page. */
export interface KeyboardPass {
  readonly method: string
  run(hands: Hands, devices: Devices): Promise<void>
}

/** Every method there is. */
export const keyboardPasses: readonly KeyboardPass[] = [
  { method: 'a code by text message', run: (hands, devices) => passByCode(hands, devices, hands.names.sms) },
  { method: 'a code by e-mail', run: (hands, devices) => passByCode(hands, devices, hands.names.mail) },
  { method: 'Okta Verify', run: passByOkta },
  { method: 'Duo', run: passByDuo },
  { method: 'security questions', run: passByQuestions },
  { method: 'RSA', run: passByRsa },
]

async function passByCode(hands: Hands, devices: Devices, row: string) {
  const { names } = hands
  const field = textbox(names.codeField)
  await openChallenge(hands)
  await choose(hands, row, names.codeHeading)
  await hands.press('Tab')
  await hands.walk([field, remember(hands), button(names.confirm), button(names.sendNewCode), ...waysOut(hands)])

  // One digit is left out, and put in: the digits run from left to right whatever the page does.
  const code = await devices.latestCode()
  await hands.type(code.slice(0, 4) + code.slice(5))
  await hands.press('ArrowLeft')
  await hands.type(code.slice(4, 5))
  await hands.press('Enter')
  await goOn(hands)
}

async function passByOkta(hands: Hands, devices: Devices) {
  const { names } = hands
  await openChallenge(hands)
  await choose(hands, names.okta, names.oktaHeading)
  await hands.press('Tab')
  await hands.walk([remember(hands), button(names.oktaSend), ...waysOut(hands)])
  await hands.tabTo(button(names.oktaSend))
  await hands.press('Enter')
  await hands.see(names.oktaWaiting)
  // The same button, so the focus stays. The heading is new, and said aloud.
  await hands.at(button(names.oktaSendAgain))
  await hands.pressBack()
  await hands.walk([remember(hands), button(names.oktaSendAgain), ...waysOut(hands)])

  await devices.answerPush('approve')
  await goOn(hands)
}

async function passByDuo(hands: Hands) {
  const { names } = hands
  await openChallenge(hands)
  await choose(hands, names.duo, names.duoHeading)
  await hands.see(names.duoCantSee)
  await hands.press('Tab')
  // In at the frame's first stop, out behind its last, and back.
  const prompt = [portalNames.promptApprove, ...portalNames.promptOthers].map(button)
  await hands.walk([remember(hands), ...prompt, button(names.duoCantSee), button(names.cancel), help])
  await hands.press('Tab')
  await hands.at(button(portalNames.promptApprove))
  await hands.press('Enter')
  await goOn(hands)
}

async function passByQuestions(hands: Hands) {
  const { names } = hands
  const { pet, city, street } = portalNames
  const showAnswer = ({ question }: { question: string }) => button(names.showAnswerTo(question))
  const stopsOf = (asked: { question: string }) => [textbox(asked.question), showAnswer(asked)]
  await openChallenge(hands)
  await choose(hands, names.kba, names.kbaHeading)
  await hands.see(names.anotherWay)
  await hands.press('Tab')
  await hands.walk([
    textbox(pet.question),
    showAnswer(pet),
    ...[city, street].flatMap(stopsOf),
    remember(hands),
    button(names.confirm),
    ...waysOut(hands),
  ])

  await hands.type(pet.answer)
  await hands.press('Tab')
  await hands.press(' ')
  await hands.at(button(names.hideAnswerTo(pet.question)))
  await hands.press('Tab')
  await hands.type(city.answer)
  await hands.press('Enter')
  await hands.at(['div', names.kbaSummary])
  await hands.press('Tab')
  await hands.at(['link', street.question])
  await hands.press('Enter')
  await hands.at(textbox(street.question))
  await hands.type(street.answer)
  await hands.press('Enter')
  await goOn(hands)
}

async function passByRsa(hands: Hands, devices: Devices) {
  const { names } = hands
  await openChallenge(hands)
  await choose(hands, names.rsa, names.rsaHeading)
  await hands.press('Tab')
  await hands.walk([remember(hands), button(names.rsaStart), ...waysOut(hands)])
  await hands.tabTo(button(names.rsaStart))
  await hands.press('Enter')
  // The button is gone: there is nothing to press but the ways out.
  await hands.see(names.rsaWaiting)
  await hands.at(heading(names.rsaHeading))
  await hands.press('Tab')
  await hands.walk([remember(hands), ...waysOut(hands)])

  await devices.answerPush('approve')
  await goOn(hands)
}
