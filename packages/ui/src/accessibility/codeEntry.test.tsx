// @vitest-environment jsdom
import type { MfaTokenMethod } from '@mfa-challenge/hooks'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, isOff } from '../test-support/button.ts'
import { codeIsSent } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { email, okta, textMessage } from '../test-support/methods.ts'
import { controls, descriptionOf, focused } from '../test-support/readScreen.ts'
import { codeField, outside } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const where = 'We texted it to your personal phone ending in 42.'
const notRight = 'That code is not right. Check it and try again.'
const tooOld = 'This code is too old. Get a new one.'

/** The field, its first code sent, the screen as it comes to people who listen. */
async function renderCodeEntry(method: Partial<MfaTokenMethod> = {}, base = textMessage) {
  const { through, hold, release } = holdAnswers()
  const world = hearChallenge({ methods: () => [{ ...base, ...method }, okta], through })
  await codeIsSent(world)
  const rightCode = () => world.simulator.latestCode('will.albin') ?? ''
  const wrongCode = () => rightCode().replace(/^./, (first) => (first === '0' ? '1' : '0'))
  return {
    ...world,
    rightCode,
    wrongCode,
    paste: async (text: string) => {
      codeField().focus()
      await world.user.paste(text)
    },
    enter: async (code: string) => {
      await world.user.clear(codeField())
      await world.user.type(codeField(), `${code}{Enter}`)
      await world.settle()
    },
    /** Enters a code that is refused, after a while. */
    enterWrong: async () => {
      hold()
      await world.user.clear(codeField())
      await world.user.type(codeField(), `${wrongCode()}{Enter}`)
      await screen.findByRole('button', { name: englishWords.checking })
      release()
      await world.settle()
    },
  }
}

describe('structure and names', () => {
  it.each([
    { ...textMessage, deliveryType: 'SMS_WORK', says: 'We texted it to your work phone ending in 42.' },
    {
      ...textMessage,
      deliveryType: 'VOICE_WORK',
      says: 'We’re calling your work phone ending in 42 to read it to you.',
    },
    {
      ...email,
      deliveryType: 'EMAIL_WORK',
      says: 'We sent it to your work e-mail at acme.example, starting with “w”.',
    },
  ] as const)(
    'calls the field by its length, and describes it by where the code went: $deliveryType',
    async ({ says, ...method }) => {
      await renderCodeEntry({}, method)

      const field = screen.getByRole('textbox', { name: '6-digit code' })
      expect(descriptionOf(field)).toBe(says)
      expect(screen.getByText('6-digit code').tagName).toBe('LABEL')
      expect(field.hasAttribute('placeholder')).toBe(false)
    },
  )

  it('promises neither length nor destination that the host does not know', async () => {
    await renderCodeEntry({ codeLength: undefined, destination: undefined })

    expect(descriptionOf(screen.getByRole('textbox', { name: englishWords.codeLabel }))).toBe(
      'We texted it to your personal phone.',
    )
  })

  it('is one field that phones can fill, of which paste drops nothing', async () => {
    const { paste, rightCode } = await renderCodeEntry()
    const code = rightCode()

    await paste(`Your Acme code is ${code.slice(0, 3)} ${code.slice(3)}.`)

    expect(screen.getAllByRole('textbox')).toEqual([codeField()])
    expect(codeField().getAttribute('autocomplete')).toBe('one-time-code')
    expect(codeField().value).toBe(code)
  })

  it('lets Confirm be pressed whatever is in the field', async () => {
    const { user, rightCode } = await renderCodeEntry()
    const confirm = button(englishWords.confirm)
    expect([isOff(confirm), confirm.hasAttribute('disabled')]).toEqual([false, false])

    await user.type(codeField(), rightCode().slice(0, 3))

    expect(isOff(confirm)).toBe(false)
  })

  it('has the ways out last', async () => {
    await renderCodeEntry()

    expect(controls()).toEqual([
      englishWords.confirm,
      englishWords.sendNewCode,
      englishWords.tryAnotherWay,
      'Get help',
      'Lost your phone?',
    ])
  })
})

describe('focus', () => {
  it('goes to the heading, from where the field is the next stop', async () => {
    const { user } = await renderCodeEntry()
    expect(focused()).toBe(englishWords.codeHeading)

    await user.tab()

    expect(document.activeElement).toBe(codeField())
  })

  it('goes to the field when a new code is asked for, which says its name alone, and nothing of an older one', async () => {
    const { user, enter, advance, settle } = await renderCodeEntry()
    await advance(30_000)
    await enter('12')
    const short = 'That’s 2 digits. The code has 6.'
    expect(screen.getByText(short)).toBeDefined()

    await user.click(button(englishWords.sendNewCode))
    expect([document.activeElement, descriptionOf(codeField())]).toEqual([codeField(), ''])
    await settle()

    expect(screen.queryByText(short)).toBeNull()
    expect(codeField().hasAttribute('aria-invalid')).toBe(false)
    expect(descriptionOf(codeField())).toBe('')
  })

  it('goes to the field after a refusal, with the code selected to be typed over', async () => {
    const { enter, wrongCode } = await renderCodeEntry()
    const code = wrongCode()

    await enter(code)

    const field = codeField()
    expect(document.activeElement).toBe(field)
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual([code, 0, code.length])
  })

  it('stays with who is elsewhere when a code grows too old', async () => {
    const { user, sleep, settle } = await renderCodeEntry()
    await user.click(outside())

    await sleep(600_000)
    await settle()

    expect(screen.getByText(tooOld)).toBeDefined()
    expect(document.activeElement).toBe(outside())
  })
})

describe('announcements', () => {
  it('says what happens to codes, each refusal anew, and counts no pause aloud', async () => {
    const { user, enterWrong, advance, sleep, settle, heard } = await renderCodeEntry()
    await advance(5_000)
    await enterWrong()
    await advance(5_000)
    await enterWrong()
    await advance(20_000)
    await user.click(button(englishWords.sendNewCode))
    await settle()
    await advance(2_000)
    await sleep(598_000)
    await settle()

    expect(heard).toEqual([
      '0:00 status Code sent to your personal phone ending in 42.',
      `0:05 alert ${notRight}`,
      `0:10 alert ${notRight}`,
      '0:30 status New code sent to your personal phone ending in 42. Only the newest code works.',
      `10:30 alert ${tooOld}`,
    ])
  })

  it('says what a code lacks each time that it is confirmed, by a key or by a press', async () => {
    const { user, advance, heard } = await renderCodeEntry()
    const [missing, short] = [englishWords.codeMissing, 'That’s 2 digits. The code has 6.']
    await user.click(codeField())
    for (const keys of ['{Enter}', '{Enter}', '12{Enter}', '{Enter}']) {
      await advance(5_000)
      await user.keyboard(keys)
    }
    for (const _ of ['once', 'again']) {
      await advance(5_000)
      const shown = screen.getByText(short)
      await user.click(button(englishWords.confirm))
      // Another element: Orca takes an alert for one that it has said where nothing else in the page has changed.
      expect(screen.getByText(short)).not.toBe(shown)
      expect([document.activeElement, descriptionOf(codeField())]).toEqual([codeField(), ''])
    }
    await advance(5_000)

    expect(heard.slice(1)).toEqual([
      `0:05 alert ${missing}`,
      `0:10 alert ${missing}`,
      `0:15 alert ${short}`,
      ...['0:20', '0:25', '0:30'].map((time) => `${time} alert ${short}`),
    ])
  })

  it('says that a new code was sent once more after a pause in typing, where a key cut it off', async () => {
    const { user, advance, heard } = await renderCodeEntry()
    await advance(30_000)

    await user.click(button(englishWords.sendNewCode))
    await advance(700)
    await user.keyboard('12')
    await advance(20_000)

    const sent = 'status New code sent to your personal phone ending in 42. Only the newest code works.'
    expect(heard.slice(1)).toEqual([`0:30 ${sent}`, `0:32 ${sent}`])
  })

  it('says that a code is complete when it comes at once', async () => {
    const { paste, rightCode, advance, heard } = await renderCodeEntry()
    await advance(3_000)

    await paste(rightCode())
    await advance(10_000)

    expect(heard.slice(1)).toEqual(['0:03 status Code complete'])
  })

  it('says nothing of the kind to who types it, digit by digit', async () => {
    const { user, rightCode, advance, heard } = await renderCodeEntry()

    await user.type(codeField(), rightCode())
    await advance(10_000)

    expect(heard).toEqual(['0:00 status Code sent to your personal phone ending in 42.'])
  })

  it('says that what was pasted is too much, at once', async () => {
    const { paste, advance, heard } = await renderCodeEntry()
    await advance(3_000)

    await paste('1234567')
    await advance(10_000)

    expect(heard.slice(1)).toEqual(['0:03 alert That has more than 6 digits. Paste just the code.'])
  })
})

describe('time', () => {
  it('warns ahead, at three marks and no others, where the host knows how long a code works', async () => {
    const { advance, sleep, settle, heard } = await renderCodeEntry({ codeLifetimeMs: 600_000 })
    await advance(2_000)
    for (const wait of [297_000, 239_000, 29_000, 29_000]) {
      await sleep(wait)
      await advance(1_000)
    }
    await settle()
    await advance(5_000)

    expect(heard).toEqual([
      '0:00 status Code sent to your personal phone ending in 42.',
      '5:00 status This code works for 5 minutes more.',
      '9:00 status This code works for 1 minute more.',
      '9:30 status This code works for 30 seconds more.',
      `10:00 alert ${tooOld}`,
    ])
  })

  it('says in the field’s description until when the code works, where the host knows', async () => {
    const { sleep, settle } = await renderCodeEntry({ codeLifetimeMs: 60_000 })
    expect(descriptionOf(codeField())).toMatch(/^We texted it to .* It works until \d+:01\s[AP]M\.$/)

    await sleep(60_000)
    await settle()

    expect(descriptionOf(codeField())).toBe(`${tooOld} ${where}`)
  })

  it('promises no time, and hurries nobody, where the host does not', async () => {
    const { sleep, settle, heard } = await renderCodeEntry()

    await sleep(575_000)
    await settle()

    expect(descriptionOf(codeField())).toBe(where)
    expect(heard).toHaveLength(1)
  })

  it('takes nothing away at the end: the code stays, and a new one is one press away in the same place', async () => {
    const { user, sleep, settle } = await renderCodeEntry({ codeLifetimeMs: 60_000 })
    await user.type(codeField(), '123')
    const [field, resend] = [codeField(), button(englishWords.sendNewCode)]

    await sleep(60_000)
    await settle()
    await user.tab()
    expect(descriptionOf(field)).toContain(tooOld)
    expect(field.value).toBe('123')
    await user.click(resend)
    await settle()
    expect(descriptionOf(field)).toBe('')
    await user.tab()

    expect(codeField()).toBe(field)
    expect(descriptionOf(field)).toMatch(/Only the newest code works\. It works until/)
  })

  it('keeps the button that waits in reach, under a name that does not tick', async () => {
    const { user, advance } = await renderCodeEntry()
    const resend = button(englishWords.sendNewCode)
    expect([isOff(resend), resend.hasAttribute('disabled')]).toEqual([true, false])
    const names = [controls()[1]]
    for (const wait of [1_000, 10_000]) {
      await advance(wait)
      names.push(controls()[1])
    }

    expect(names).toEqual([englishWords.sendNewCode, englishWords.sendNewCode, englishWords.sendNewCode])
    expect(screen.getByText('in 0:19').closest('[aria-hidden="true"]')).not.toBeNull()
    button(englishWords.confirm).focus()
    await user.tab()
    expect(document.activeElement).toBe(resend)
  })
})

describe('errors', () => {
  it('has other words for each thing that can be wrong, and has them first for people who come back to the field', async () => {
    const { user, enter, paste, wrongCode, sleep, settle } = await renderCodeEntry()
    const all: string[] = []
    const comeBack = async () => {
      expect(descriptionOf(codeField())).toBe('')
      await user.tab()
      await user.tab({ shift: true })
      all.push(descriptionOf(codeField()).replace(` ${where}`, ''))
    }
    await user.click(button(englishWords.confirm))
    await settle()
    await comeBack()
    await enter('123')
    await comeBack()
    await paste('12345678')
    await comeBack()
    await enter(wrongCode())
    await comeBack()
    await sleep(600_000)
    await enter(wrongCode())
    await comeBack()

    expect(all).toEqual([
      englishWords.codeMissing,
      'That’s 3 digits. The code has 6.',
      'That has more than 6 digits. Paste just the code.',
      notRight,
      tooOld,
    ])
    expect(codeField().getAttribute('aria-invalid')).toBe('true')
  })

  it('promises no number of tries, for the service tells none', async () => {
    const { enter, wrongCode } = await renderCodeEntry()

    await enter(wrongCode())

    expect(screen.queryByText(/\b(try|tries|attempts?) left\b/)).toBeNull()
  })
})
