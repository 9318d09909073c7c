// @vitest-environment jsdom
import type { MfaMethod } from '@mfa-challenge/hooks'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { email, kba, okta, textMessage } from '../test-support/methods.ts'
import { controls, focused } from '../test-support/readScreen.ts'
import { chooseMethod } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const reason = 'Choose your questions in your profile first.'
const usual: readonly MfaMethod[] = [{ ...kba, unavailable: { reason } }, textMessage, email, okta]

function renderPicker(methods = usual) {
  return hearChallenge({ methods: () => methods, props: { onAbandoned: () => undefined } })
}

const radios = () => screen.getAllByRole<HTMLInputElement>('radio')
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name })
const group = () => screen.getByRole('group', { name: 'Ways to confirm' })

describe('structure and names', () => {
  it('is one group of native radios under a legend, and a button that goes on', () => {
    renderPicker()

    expect(group().tagName).toBe('FIELDSET')
    expect(within(group()).getByText('Ways to confirm').tagName).toBe('LEGEND')
    expect(within(group()).getAllByRole('radio')).toEqual(radios())
    expect(radios().map(({ tagName, type }) => [tagName, type])).toEqual(radios().map(() => ['INPUT', 'radio']))
    expect(new Set(radios().map(({ name }) => name)).size).toBe(1)
    expect(controls()).toEqual([
      englishWords.continue,
      englishWords.noneOfTheseWork,
      englishWords.cancel,
      'Get help',
      'Lost your phone?',
    ])
  })

  it('says with each way where it reaches the person, in words and not in bullets', () => {
    renderPicker()

    expect(radio(/^Text message Personal phone ending in\s42$/)).toBeDefined()
    expect(radio(/^E-mail Work e-mail at acme\.example, starting with “w”$/)).toBeDefined()
    expect(radio(/^Okta Verify Will’s Pixel$/)).toBeDefined()
  })

  it('says of a way that can’t be used why not, in its name', () => {
    renderPicker()

    expect(radio(/^Security questions Choose your questions in your profile first\.$/).disabled).toBe(true)
  })
})

describe('focus', () => {
  it('comes back to the heading, with the last choice a few keys away', async () => {
    const { user } = renderPicker()
    await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

    await user.click(button(englishWords.tryAnotherWay))
    expect(focused()).toBe(englishWords.pickerHeading)
    await user.tab()

    expect(document.activeElement).toBe(radios().find(({ disabled }) => !disabled))
  })

  it('has the way that was used last chosen beforehand, and first', () => {
    renderPicker([textMessage, email, { ...okta, lastUsed: true }])

    expect(radios().map(({ checked }) => checked)).toEqual([true, false, false])
    expect(radios()[0]).toBe(radio(/^Okta Verify used last time Will’s Pixel$/))
  })

  it('goes nowhere when a way is chosen: only Continue goes on', async () => {
    const { user, settle } = renderPicker()

    await user.click(radio(/^Text message/))
    await user.click(radio(/^E-mail/))
    await settle()

    expect(document.activeElement).toBe(radio(/^E-mail/))
    expect(screen.getByRole('heading', { name: englishWords.pickerHeading })).toBeDefined()
  })
})

describe('announcements', () => {
  it('says what is missing, once, and nothing else: not how many ways there are, not the choice', async () => {
    const { user, advance, heard } = renderPicker()

    await user.click(button(englishWords.continue))
    await user.click(radio(/^E-mail/))
    await advance(10_000)

    expect(heard).toEqual(['0:00 alert Choose one of the ways to confirm.'])
  })
})

describe('time', () => {
  it('waits as long as people need, and keeps what they chose', async () => {
    const { user, sleep, settle } = renderPicker()
    await user.click(radio(/^E-mail/))

    await sleep(3_600_000)
    await settle()

    expect(radio(/^E-mail/).checked).toBe(true)
  })
})

describe('errors', () => {
  it('names what is missing, and goes to the first way that can be chosen', async () => {
    const { user } = renderPicker()

    await user.click(button(englishWords.continue))

    expect(within(group()).getByText(englishWords.pickerNothingChosen)).toBeDefined()
    expect(document.activeElement).toBe(radio(/^Text message/))
  })

  it('takes the error back with the first choice', async () => {
    const { user } = renderPicker()
    await user.click(button(englishWords.continue))

    await user.click(radio(/^Okta Verify/))

    expect(screen.queryByText(englishWords.pickerNothingChosen, { selector: '[data-mfa-part="text"]' })).toBeNull()
  })
})
