// @vitest-environment jsdom
import type { MfaMethod, MfaTokenMethod } from '@mfa-challenge/hooks'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { createWorld, type WorldOptions } from '../test-support/createWorld.tsx'
import { okta as oktaOfWill, textMessage } from '../test-support/methods.ts'
import { chooseMethod, codeField } from '../test-support/renderWithChallenge.tsx'
import { TokenStep } from '../token-step/TokenStep.tsx'
import { MfaChallenge } from './MfaChallenge.tsx'
import type { MfaChallengeProps } from './MfaChallengeProps.ts'
import { englishWords } from '../words/englishWords.ts'

const sms: MfaTokenMethod = { ...textMessage, destination: '•••• 9917' }
const smsOfAna: MfaTokenMethod = { ...sms, userAlias: 'ana.lopes', destination: '•••• 9944' }
const oktaOfAna: MfaMethod = { ...oktaOfWill, userId: 'ana.lopes@acme.example' }

function renderChallenge(methods: readonly MfaMethod[], options: WorldOptions & Partial<MfaChallengeProps> = {}) {
  const { through, ...props } = options
  const world = createWorld({ through })
  const onSucceeded = vi.fn<NonNullable<MfaChallengeProps['onSucceeded']>>()
  const uiWith = (list: readonly MfaMethod[]) => <MfaChallenge {...props} methods={list} onSucceeded={onSucceeded} />
  const { rerender, unmount } = render(uiWith(methods), { wrapper: world.wrapper })
  return {
    ...world,
    user: userEvent.setup(),
    onSucceeded,
    unmount,
    become: async (list: readonly MfaMethod[]) => {
      rerender(uiWith(list))
      await world.settle()
    },
    open: (list: readonly MfaMethod[]) => render(uiWith(list), { wrapper: world.wrapper }),
  }
}

const sentTo = (simulator: ReturnType<typeof createWorld>['simulator'], alias: string) => simulator.latestCode(alias)

describe('another person with the same method ids', () => {
  it('begins at the choice: nothing is said to be sent, and nothing is', async () => {
    const { user, simulator, become, asked } = renderChallenge([sms, oktaOfWill])
    await chooseMethod(user, /^Text message/, englishWords.codeHeading)
    await user.type(codeField(), '4829')

    await become([smsOfAna, oktaOfAna])

    expect(screen.getByRole('heading', { name: englishWords.pickerHeading })).toBeDefined()
    expect(asked('createSendToken')).toBe(1)
    await chooseMethod(user, /^Text message/, englishWords.codeHeading)
    await screen.findByText(/^We texted it to .* 9944/)
    expect(codeField().value).toBe('')
    expect(sentTo(simulator, 'ana.lopes')).toBeDefined()
  })

  it('is not let in by what the one before gets right', async () => {
    const answer = Promise.withResolvers<void>()
    const { user, simulator, become, settle, onSucceeded } = renderChallenge([sms], {
      through: (next) => async (input, init) => {
        const response = await next(input, init)
        if (new Request(input).url.endsWith('/token/authenticate')) await answer.promise
        return response
      },
    })
    await chooseMethod(user, /^Text message/, englishWords.codeHeading)
    await user.type(codeField(), `${sentTo(simulator, 'will.albin')}{Enter}`)

    await become([smsOfAna])
    answer.resolve()
    await settle()

    expect(onSucceeded).not.toHaveBeenCalled()
    expect(screen.getByRole('heading', { name: englishWords.pickerHeading })).toBeDefined()
  })

  it('has to pass though the one before did', async () => {
    const { user, simulator, become, settle, onSucceeded } = renderChallenge([sms], { rememberDevice: true })
    await chooseMethod(user, /^Text message/, englishWords.codeHeading)
    await user.click(screen.getByRole('checkbox'))
    await user.type(codeField(), `${sentTo(simulator, 'will.albin')}{Enter}`)
    await settle()
    expect(onSucceeded).toHaveBeenCalledTimes(1)

    await become([smsOfAna])

    await chooseMethod(user, /^Text message/, englishWords.codeHeading)
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
    await user.type(codeField(), `${sentTo(simulator, 'ana.lopes')}{Enter}`)
    await settle()
    expect(onSucceeded).toHaveBeenCalledTimes(2)
    expect(onSucceeded).toHaveBeenLastCalledWith(expect.objectContaining({ rememberDevice: false }))
  })

  it('is sent no push unasked, and hears of none', async () => {
    const { user, simulator, become, advance, asked, onSucceeded } = renderChallenge([oktaOfWill], { autoPush: true })
    await chooseMethod(user, /^Okta Verify/, englishWords.oktaWaitingHeading)
    expect(asked('sendOktaVerifyRequest')).toBe(1)

    await become([oktaOfAna])
    for (const { requestId } of simulator.pushes()) simulator.approve(requestId)
    await advance(10_000)

    expect(asked('sendOktaVerifyRequest')).toBe(1)
    expect(asked('pingVerificationStatus')).toBe(0)
    expect(onSucceeded).not.toHaveBeenCalled()
    expect(screen.getByRole('heading', { name: englishWords.pickerHeading })).toBeDefined()
  })
})

it('goes on where a list is the same person’s: new text, another method, none for a while', async () => {
  const { user, become, asked } = renderChallenge([sms])
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await user.type(codeField(), '4829')

  await become([{ ...sms, label: 'My phone' }, oktaOfWill])
  await become([{ ...sms }])

  expect(codeField().value).toBe('4829')
  expect(asked('createSendToken')).toBe(1)
})

it.each([[[]], [JSON.parse('null')], [JSON.parse('{}')]])(
  'stays passed when the host clears its list: %j',
  async (list) => {
    const { user, simulator, become, settle } = renderChallenge([sms], { rememberDevice: true })
    await chooseMethod(user, /^Text message/, englishWords.codeHeading)
    await user.type(codeField(), `${sentTo(simulator, 'will.albin')}{Enter}`)
    await settle()

    await become(list)

    expect(screen.getByRole('heading', { name: englishWords.succeededHeading })).toBeDefined()
  },
)

it('a step by itself starts over with another person too, and sends where it is to', async () => {
  const { wrapper, simulator, asked, settle } = createWorld()
  const user = userEvent.setup()
  const onEnd = vi.fn<() => void>()
  const step = (method: MfaTokenMethod) => <TokenStep method={method} autoSend onEnd={onEnd} />
  const { rerender } = render(step(sms), { wrapper })
  await settle()
  await user.type(codeField(), '4829')

  rerender(step(smsOfAna))
  await settle()

  expect(codeField().value).toBe('')
  expect(asked('createSendToken')).toBe(2)
  expect(screen.getByText(/^We texted it to .* 9944/)).toBeDefined()
  await user.type(codeField(), `${sentTo(simulator, 'ana.lopes')}{Enter}`)
  await settle()
  expect(onEnd).toHaveBeenCalledTimes(1)
})

it('a step by itself keeps no digit of the one before, though the next has a code already', async () => {
  const { wrapper, settle } = createWorld()
  const user = userEvent.setup()
  const step = (method: MfaTokenMethod) => <TokenStep method={method} autoSend onEnd={vi.fn<() => void>()} />
  const { rerender } = render(step(smsOfAna), { wrapper })
  await settle()
  rerender(step(sms))
  await settle()
  await user.type(codeField(), '4829')

  rerender(step(smsOfAna))
  await settle()

  expect(codeField().value).toBe('')
})

describe('after a reload, in the same tab', () => {
  it('another person is sent a code, and waits for nobody', async () => {
    const page = renderChallenge([sms])
    await chooseMethod(page.user, /^Text message/, englishWords.codeHeading)
    page.unmount()

    page.open([smsOfAna])
    await chooseMethod(page.user, /^Text message/, englishWords.codeHeading)
    await page.settle()

    expect(screen.getByText(/^We texted it to .* 9944/)).toBeDefined()
    expect(page.asked('createSendToken')).toBe(2)
  })

  it('the same person waits as long as before, and is known to have a code', async () => {
    const page = renderChallenge([sms])
    await chooseMethod(page.user, /^Text message/, englishWords.codeHeading)
    page.unmount()

    page.open([sms])
    await chooseMethod(page.user, /^Text message/, englishWords.codeHeading)
    await page.settle()

    expect(screen.getByText('If you have a code already, enter the newest one.')).toBeDefined()
    expect(page.asked('createSendToken')).toBe(1)
  })

  it('who it was can’t be read in storage', async () => {
    const { user, storage } = renderChallenge([sms])
    await chooseMethod(user, /^Text message/, englishWords.codeHeading)

    const stored = [...storage.items.entries()].flat().join(' ')
    expect(stored).toContain('resend:sms:')
    expect(stored).not.toMatch(/will|albin|SMS|9917/)
  })
})
