import { beforeAll, expect, inject, it, onTestFinished } from 'vitest'
import { button, choose, openChallenge, textbox } from '../keyboard/challengeSteps.ts'
import { createHands } from '../keyboard/createHands.ts'
import { inDirection } from '../keyboard/inDirection.ts'
import { portalNames } from '../keyboard/names.ts'
import { connectFirefox } from './test-support/connectFirefox.ts'
import { createDevices } from './test-support/createDevices.ts'

const firefox = connectFirefox()
const { names } = inDirection('from left to right')
const { pet } = portalNames

beforeAll(async () => (await createDevices(inject('portalUrl'))).reset())

it('hides an answer in Firefox, from the clipboard too, until it is shown', async () => {
  const page = await firefox().newPage()
  onTestFinished(() => page.close())
  await page.goto(inject('portalUrl'))
  const hands = createHands(page, names)
  await openChallenge(hands)
  await choose(hands, names.kba, names.kbaHeading)
  await hands.tabTo(textbox(pet.question))
  await hands.type(pet.answer)
  const answer = () =>
    page.evaluate(() => {
      const field = document.activeElement
      if (!(field instanceof HTMLInputElement)) throw new Error('The focus is not in an answer.')
      return [field.type, getComputedStyle(field).getPropertyValue('-webkit-text-security'), field.value]
    })
  const chord = async (key: 'a' | 'c' | 'v' | 'x' | 'z') => {
    await page.keyboard.down('Control')
    await page.keyboard.press(key)
    await page.keyboard.up('Control')
  }
  expect(await answer()).toEqual(['text', 'disc', pet.answer])

  // Nothing is cut, and what is pasted after it is not this answer.
  await chord('a')
  await chord('x')
  expect(await answer()).toEqual(['text', 'disc', pet.answer])
  await hands.press('Tab', 'Tab')
  await chord('v')
  const [, , pasted] = await answer()
  expect(pasted).not.toContain(pet.answer)

  await hands.pressBack()
  await hands.at(button(names.showAnswerTo(pet.question)))
  await hands.press(' ')
  await hands.pressBack()
  expect(await answer()).toEqual(['text', 'none', pet.answer])
  await chord('a')
  await chord('c')
  await hands.press('Tab', 'Tab')
  await chord('v')
  expect((await answer())[2]).toContain(pet.answer)
  await chord('z')
  expect((await answer())[2]).toBe(pasted)
})
