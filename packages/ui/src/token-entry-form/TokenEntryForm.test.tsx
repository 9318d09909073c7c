// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { codeField } from '../test-support/renderWithChallenge.tsx'
import { TokenEntryForm, type TokenEntryFormProps } from './TokenEntryForm.tsx'

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
