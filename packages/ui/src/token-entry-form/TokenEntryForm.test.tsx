// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { codeField } from '../test-support/renderWithChallenge.tsx'
import { TokenEntryForm, type TokenEntryFormProps } from './TokenEntryForm.tsx'
import { englishWords } from '../words/englishWords.ts'

function renderForm(props: Partial<TokenEntryFormProps> = {}) {
  const onSubmit = vi.fn<(code: string) => void>()
  const form = (more: Partial<TokenEntryFormProps> = {}) => (
    <TokenEntryForm
      deliveryType="SMS_WORK"
      codeLength={6}
      delivery="sent"
      sentCount={1}
      onSubmit={onSubmit}
      onSend={() => undefined}
      {...props}
      {...more}
    />
  )
  const { rerender } = render(form())
  return { user: userEvent.setup(), onSubmit, update: (more: Partial<TokenEntryFormProps>) => rerender(form(more)) }
}

it('lets people go on typing when the code grows too old meanwhile', async () => {
  const { user, update } = renderForm()
  await user.type(codeField(), '123')

  update({ error: 'This code is too old.' })
  await user.keyboard('4')

  expect(screen.getByText('This code is too old.')).toBeDefined()
  expect(codeField().value).toBe('1234')
})

it('lets people add the digit that is missing', async () => {
  const { user, onSubmit } = renderForm()
  await user.type(codeField(), '12345{Enter}')
  await screen.findByText('That’s 5 digits. The code has 6.')

  await user.keyboard('6{Enter}')

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith('123456')
})

it('selects the code when the answer to it is no', async () => {
  const { user, onSubmit, update } = renderForm()
  await user.type(codeField(), '123456{Enter}')

  update({ checking: true })
  update({ error: 'Not right.' })

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith('123456')
  expect([codeField().selectionStart, codeField().selectionEnd]).toEqual([0, 6])
})

it('submits nothing before the time that it waits for, and finds no fault with what is typed', async () => {
  const { user, onSubmit } = renderForm({ wait: { until: Date.now() + 60_000 } })

  await user.type(codeField(), '12345{Enter}')

  expect(onSubmit).not.toHaveBeenCalled()
  expect(codeField().getAttribute('aria-invalid')).not.toBe('true')
})

it('shows the time once where both buttons wait for the same, and twice where they do not', () => {
  const until = Date.now() + 60_000
  const { update } = renderForm({ wait: { until }, resendWait: { until } })
  expect(screen.getAllByText(/^ in \d:\d\d$/, { trim: false })).toHaveLength(1)

  update({ resendWait: { until: until + 30_000 } })

  expect(screen.getAllByText(/^ in \d:\d\d$/, { trim: false })).toHaveLength(2)
})

describe('a code that something writes into the field without a word', () => {
  it.each([
    ['a press', (user: UserEvent) => user.click(button(englishWords.confirm))],
    ['Enter', (user: UserEvent) => user.type(codeField(), '{Enter}', { skipClick: true })],
    ['a press that a tool makes', async () => fireEvent.click(button(englishWords.confirm))],
  ])('is what %s submits, whatever was typed before', async (_what, submit) => {
    const { user, onSubmit } = renderForm()
    await user.type(codeField(), '48')

    codeField().value = '482913'
    await submit(user)

    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledExactlyOnceWith('482913'))
    expect(codeField().value).toBe('482913')
  })

  it('stays while a pause is counted down beside it', async () => {
    const { user, onSubmit, update } = renderForm({ resendWait: 30 })

    codeField().value = '482913'
    for (let left = 29; left > 25; left -= 1) update({ resendWait: left })

    expect(codeField().value).toBe('482913')
    await user.click(button(englishWords.confirm))
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledExactlyOnceWith('482913'))
  })

  it('submits nothing where it is no code, not even the one from before', async () => {
    const { user, onSubmit } = renderForm()
    await user.type(codeField(), '123456')

    codeField().value = '9876543'
    await user.click(button(englishWords.confirm))

    await screen.findByText(englishWords.codeMissing)
    expect(onSubmit).not.toHaveBeenCalled()
  })
})
