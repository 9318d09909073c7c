// @vitest-environment jsdom
import type { MethodEnd, MfaTokenMethod } from '@mfa-challenge/hooks'
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { button, isOff } from '../test-support/button.ts'
import type { WorldOptions } from '../test-support/createWorld.tsx'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { textMessage } from '../test-support/methods.ts'
import { codeField, outside, renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { untyped } from '../test-support/untyped.ts'
import { TokenStep } from './TokenStep.tsx'
import { englishWords } from '../words/englishWords.ts'

const sent = /^We texted it to your personal phone ending in 42\./
const wrong = 'That code is not right. Check it and try again.'
const tooOld = 'This code is too old. Get a new one.'

/** The step, with its first code on its way to the person. */
async function renderStep(options: WorldOptions & { method?: Partial<MfaTokenMethod> } = {}) {
  const { method, ...worldOptions } = options
  const onEnd = vi.fn<(end: MethodEnd) => void>()
  const press = {}
  const world = renderInWorld(
    <TokenStep method={{ ...textMessage, ...method }} sendOn={press} onEnd={onEnd} />,
    worldOptions,
  )
  await screen.findByText(sent)
  const rightCode = () => world.simulator.latestCode('will.albin') ?? ''
  // Another digit, whatever the code.
  const wrongCode = () => rightCode().replace(/^./, (first) => (first === '0' ? '1' : '0'))
  return { ...world, onEnd, rightCode, wrongCode, checks: () => world.asked('sendTokenAuthRequest') }
}

it('ends in a success when the code is right', async () => {
  const { user, onEnd, rightCode, settle } = await renderStep()

  await user.type(codeField(), rightCode())
  await user.click(button(englishWords.confirm))
  await settle()

  expect(onEnd).toHaveBeenCalledWith('succeeded')
})

it.each([0, -1, 5.5, 1e9, Number.NaN, null, '', '6', {}])(
  'takes a code of any length where the length is given as %j',
  async (codeLength) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { user, onEnd, rightCode, settle } = await renderStep({ method: { codeLength: untyped(codeLength) } })

    await user.type(codeField(), rightCode())
    expect(codeField().value).toBe(rightCode())
    await user.keyboard('{Enter}')
    await settle()

    expect(onEnd).toHaveBeenCalledWith('succeeded')
  },
)

it.each([null, '', '  ', 0, 17, Number.NaN, {}, []])('names no place that is given as %j', async (destination) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const method = { ...textMessage, destination: untyped<string>(destination), codeLifetimeMs: untyped<number>(null) }
  renderInWorld(<TokenStep method={method} sendOn={{}} onEnd={() => undefined} />)

  expect(await screen.findByText(/^We texted it to your personal phone\.\s*$/)).toBeDefined()
})

it.each([600, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, null, '600000'])(
  'hurries nobody for a lifetime that is given as %j',
  async (codeLifetimeMs) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { advance } = await renderStep({ method: { codeLifetimeMs: untyped(codeLifetimeMs) } })

    await advance(60_000)

    expect(screen.queryByText(tooOld)).toBeNull()
    expect(screen.queryByText(/It works until/)).toBeNull()
  },
)

it('takes a code as people paste it', async () => {
  const { user, onEnd, rightCode, settle } = await renderStep()

  codeField().focus()
  await user.paste(`${rightCode().slice(0, 3)} ${rightCode().slice(3)}`)
  await user.keyboard('{Enter}')
  await settle()

  expect(onEnd).toHaveBeenCalledWith('succeeded')
})

it('submits once for Enter and a click in one go', async () => {
  const { user, wrongCode, checks, settle } = await renderStep()
  await user.type(codeField(), wrongCode())
  const form = codeField().closest('form')
  if (form === null) throw new Error('The field is in no form.')

  act(() => {
    fireEvent.submit(form)
    button(englishWords.confirm).click()
  })
  await settle()

  expect(checks()).toBe(1)
})

it('keeps a wrong code, and selects it to be typed over', async () => {
  const { user, wrongCode, onEnd } = await renderStep()
  await user.type(codeField(), wrongCode())
  expect(codeField().hasAttribute('aria-invalid')).toBe(false)

  await user.click(button(englishWords.confirm))
  await screen.findByText(wrong)

  const field = codeField()
  expect(field.value).toBe(wrongCode())
  expect(document.activeElement).toBe(field)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6])
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await user.tab()
  expect(describedBy(field).startsWith(wrong)).toBe(true)
  expect(onEnd).not.toHaveBeenCalled()
})

it('selects the code again when it is wrong again', async () => {
  const { user, wrongCode, checks } = await renderStep()
  await user.type(codeField(), `${wrongCode()}{Enter}`)
  await screen.findByText(wrong)
  codeField().setSelectionRange(6, 6)

  await user.keyboard('{Enter}')
  await vi.waitFor(() => expect(checks()).toBe(2))
  await screen.findByText(wrong)

  expect([codeField().selectionStart, codeField().selectionEnd]).toEqual([0, 6])
})

it('leaves the focus where it is when the person has gone elsewhere before the code was judged', async () => {
  const { through, hold, release } = holdAnswers()
  const { user, wrongCode } = await renderStep({ through })
  hold()
  await user.type(codeField(), `${wrongCode()}{Enter}`)
  await screen.findByRole('button', { name: englishWords.checking })
  await user.click(outside())

  release()
  await screen.findByText(wrong)

  expect(document.activeElement).toBe(outside())
})

it('keeps the focus, and takes no other code, while one is checked', async () => {
  const { through, hold, release } = holdAnswers()
  const { user, wrongCode, checks } = await renderStep({ through })
  hold()
  await user.type(codeField(), wrongCode())

  await user.click(button(englishWords.confirm))
  const busy = await screen.findByRole('button', { name: englishWords.checking })
  await user.click(busy)
  await user.type(codeField(), '{Enter}')

  expect(codeField().readOnly).toBe(true)
  expect(isOff(busy)).toBe(true)
  expect(document.activeElement).toBe(codeField())
  release()
  await screen.findByText(wrong)
  expect(checks()).toBe(1)
})

it('says how much is missing of a code that is too short, and sends nothing', async () => {
  const { user, checks } = await renderStep()

  await user.type(codeField(), '123{Enter}')

  expect(await screen.findByText('That’s 3 digits. The code has 6.')).toBeDefined()
  expect(codeField().value).toBe('123')
  expect(codeField().getAttribute('aria-invalid')).toBe('true')
  expect(checks()).toBe(0)
})

it('asks for the code when there is none', async () => {
  const { user, checks } = await renderStep()

  await user.click(button(englishWords.confirm))

  expect(await screen.findByText(englishWords.codeMissing)).toBeDefined()
  expect(document.activeElement).toBe(codeField())
  expect(checks()).toBe(0)
})

it('takes a code of any length where the length is not known', async () => {
  const { user, checks } = await renderStep({ method: { codeLength: undefined } })

  await user.type(screen.getByRole('textbox', { name: englishWords.codeLabel }), '12345{Enter}')

  await screen.findByText(wrong)
  expect(checks()).toBe(1)
})

it('says that a code is too old after ten minutes, and not a second before', async () => {
  const { advance, sleep } = await renderStep()

  await sleep(599_000)
  expect(screen.queryByText(tooOld)).toBeNull()
  await advance(1_000)

  expect(screen.getByText(tooOld)).toBeDefined()
})

it('puts a new code in the place of one that is too old', async () => {
  const { user, sleep, settle, rightCode, onEnd } = await renderStep()
  await sleep(600_000)
  const field = codeField()

  await user.click(button(englishWords.sendNewCode))
  await settle()

  expect(screen.queryByText(tooOld)).toBeNull()
  expect(codeField()).toBe(field)
  await user.type(field, `${rightCode()}{Enter}`)
  await settle()
  expect(onEnd).toHaveBeenCalledWith('succeeded')
})

it('has another code sent after a pause, and says that only the newest works', async () => {
  const { user, simulator, sleep, settle } = await renderStep()
  await user.type(codeField(), '12')
  const resend = button(englishWords.sendNewCode)
  expect(isOff(resend)).toBe(true)
  await user.click(resend)
  await settle()
  expect(simulator.outbox()).toHaveLength(1)

  await sleep(30_000)
  expect(isOff(resend)).toBe(false)
  await user.click(resend)
  await settle()

  expect(simulator.outbox()).toHaveLength(2)
  expect(screen.getByText(/Only the newest code works\.$/)).toBeDefined()
  expect(codeField().value).toBe('12')
  expect(document.activeElement).toBe(codeField())
})

it('shows the pause before a resend without making it part of the button’s name', async () => {
  const { advance } = await renderStep()

  await advance(6_000)

  expect(screen.getByText('in 0:24').getAttribute('aria-hidden')).toBe('true')
  expect(button(englishWords.sendNewCode)).toBeDefined()
})

it('no longer calls the code wrong once another one is out', async () => {
  const { user, wrongCode, sleep, settle } = await renderStep()
  const code = wrongCode()
  await user.type(codeField(), `${code}{Enter}`)
  await screen.findByText(wrong)
  await sleep(30_000)

  await user.click(button(englishWords.sendNewCode))
  await settle()

  expect(screen.queryByText(wrong)).toBeNull()
  expect(codeField().value).toBe(code)
})

it('does not call off a check when another code is asked for', async () => {
  const { through, hold, release } = holdAnswers()
  const { user, rightCode, sleep, settle, onEnd } = await renderStep({ through })
  await sleep(30_000)
  const code = rightCode()
  hold()
  await user.type(codeField(), `${code}{Enter}`)
  await screen.findByRole('button', { name: englishWords.checking })

  await user.click(button(englishWords.sendNewCode))
  release()
  await settle()

  expect(onEnd).toHaveBeenCalledWith('succeeded')
})

it('waits for a press where the host did not send', async () => {
  const { user, simulator, settle } = renderInWorld(<TokenStep method={textMessage} onEnd={() => undefined} />)
  expect(screen.getByText('We’ll send a code to your personal phone ending in 42.')).toBeDefined()
  await settle()
  expect(simulator.outbox()).toHaveLength(0)

  await user.click(button(englishWords.sendCode))
  await screen.findByText(sent)

  expect(simulator.outbox()).toHaveLength(1)
})

it('sends the first code unasked only where the host opts in, once under StrictMode', async () => {
  const { simulator, settle } = renderInWorld(<TokenStep method={textMessage} autoSend onEnd={() => undefined} />)

  await screen.findByText(sent)
  await settle()

  expect(simulator.outbox()).toHaveLength(1)
})

function describedBy(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}
