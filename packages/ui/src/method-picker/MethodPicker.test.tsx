// @vitest-environment jsdom
import type { MfaMethod } from '@mfa-challenge/hooks'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { email, kba, okta, textMessage } from '../test-support/methods.ts'
import { englishWords } from '../words/englishWords.ts'
import { WordsProvider } from '../words/WordsContext.tsx'
import { MethodPicker, type MethodPickerProps } from './MethodPicker.tsx'

function renderPicker(methods: readonly MfaMethod[], props: Partial<MethodPickerProps> = {}) {
  const onChoose = vi.fn<(methodId: string) => void>()
  render(<MethodPicker methods={methods} onChoose={onChoose} {...props} />)
  return { user: userEvent.setup(), onChoose, radio: (name: RegExp) => screen.getByRole('radio', { name }) }
}

it('hands up the method that was chosen, on Continue and not before', async () => {
  const { user, onChoose, radio } = renderPicker([textMessage, okta])

  await user.click(radio(/Okta Verify/))
  expect(onChoose).not.toHaveBeenCalled()
  await user.click(button(englishWords.continue))

  expect(onChoose.mock.calls).toEqual([['okta']])
})

it('hands up the method that stands chosen, though nothing told that it was', async () => {
  const { user, onChoose, radio } = renderPicker([textMessage, okta])
  await user.click(radio(/Text message/))

  const other = radio(/Okta Verify/)
  if (other instanceof HTMLInputElement) other.checked = true
  await user.click(button(englishWords.continue))

  expect(onChoose.mock.calls).toEqual([['okta']])
})

it('takes Enter on a method for Continue', async () => {
  const { user, onChoose, radio } = renderPicker([textMessage, okta])

  radio(/Okta Verify/).focus()
  await user.keyboard(' {Enter}')

  expect(onChoose.mock.calls).toEqual([['okta']])
})

it('names the error and goes to the first method when nothing is chosen', async () => {
  const { user, onChoose, radio } = renderPicker([{ ...textMessage, unavailable: { reason: 'No phone.' } }, okta, kba])

  await user.click(button(englishWords.continue))

  expect(onChoose).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(radio(/Okta Verify/))
  expect(screen.getByText(englishWords.pickerNothingChosen)).toBeDefined()
})

it('takes the error away when something is chosen', async () => {
  const { user, radio } = renderPicker([textMessage, okta])

  await user.click(button(englishWords.continue))
  await user.click(radio(/Okta Verify/))

  expect(screen.queryByText(englishWords.pickerNothingChosen)).toBeNull()
})

it('shows a method that can’t be used with its reason, and does not let it be chosen', async () => {
  const reason = 'Set up a phone first.'
  const { user, onChoose, radio } = renderPicker([okta, kba, { ...textMessage, unavailable: { reason } }])
  const unavailable = radio(/Text message Set up a phone first\./)

  await user.click(unavailable)
  await user.click(button(englishWords.continue))

  expect(unavailable).toHaveProperty('disabled', true)
  expect(unavailable).toHaveProperty('checked', false)
  expect(onChoose).not.toHaveBeenCalled()
})

it('says in words what the service’s lack of data means', () => {
  const { radio } = renderPicker([okta, { ...textMessage, unavailable: { reason: 'notEnoughData' } }])

  expect(radio(/Not set up for you yet\. Your help desk can do that\./)).toHaveProperty('disabled', true)
})

it('chooses beforehand the only one that can be chosen', async () => {
  const { user, onChoose } = renderPicker([okta, { ...textMessage, unavailable: { reason: 'No phone.' } }])

  await user.click(button(englishWords.continue))

  expect(onChoose.mock.calls).toEqual([['okta']])
})

it('chooses beforehand the one that was used last, and says so', () => {
  const { radio } = renderPicker([textMessage, { ...okta, lastUsed: true }], { preselectedId: 'okta' })

  expect(radio(/used last time/)).toHaveProperty('checked', true)
})

it('puts the one that was used last first, and leaves the others in their order', () => {
  renderPicker([textMessage, email, { ...okta, lastUsed: true }, kba])

  expect(shownMethods()).toEqual([okta.id, textMessage.id, email.id, kba.id])
})

it('does not put first what was used last and can’t be used now', () => {
  renderPicker([textMessage, { ...okta, lastUsed: true, unavailable: { reason: 'No phone.' } }])

  expect(shownMethods()).toEqual([textMessage.id, okta.id])
})

it('has no Continue where nothing can be chosen, and says who can help', () => {
  const onCancel = vi.fn<() => void>()
  renderPicker([{ ...okta, unavailable: { reason: 'No phone.' } }], { onCancel })

  expect(screen.queryByRole('button', { name: englishWords.continue })).toBeNull()
  expect(screen.getByRole('heading', { name: englishWords.nothingLeftHeading })).toBeDefined()
  expect(screen.getByText(englishWords.nothingLeftText)).toBeDefined()
  expect(button(englishWords.cancel)).toBeDefined()
})

it('puts bullets of a masked destination into words that can be heard', () => {
  const { radio } = renderPicker([{ ...textMessage, destination: '•••• 17' }, okta])

  expect(radio(/^Text message Personal phone ending in\s17$/)).toBeDefined()
})

it('says a masked mailbox in words, and names the kind where there is no destination', () => {
  const { radio } = renderPicker([email, { ...textMessage, destination: undefined }])

  expect(radio(/^E-mail Work e-mail at acme\.example, starting with “w”$/)).toBeDefined()
  expect(radio(/^Text message Personal phone$/)).toBeDefined()
})

it('calls a method what the host calls it', () => {
  const { radio } = renderPicker([{ ...okta, label: 'Acme Authenticator' }, kba])

  expect(radio(/^Acme Authenticator/)).toBeDefined()
})

it('has a way out only where the host has one', async () => {
  const onCancel = vi.fn<() => void>()
  const { user } = renderPicker([okta], { onCancel })

  await user.click(button(englishWords.cancel))

  expect(onCancel).toHaveBeenCalledOnce()
})

it('has one word replaced, and keeps the others', () => {
  render(
    <WordsProvider words={{ continue: 'Go on' }}>
      <MethodPicker methods={[okta]} onChoose={() => undefined} />
    </WordsProvider>,
  )

  expect(button('Go on')).toBeDefined()
  expect(screen.getByRole('heading', { name: englishWords.pickerHeading, level: 2 })).toBeDefined()
})

function shownMethods(): string[] {
  return screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)
}

it('names a method in the usual way where the host’s own name for it is empty', () => {
  const { radio } = renderPicker([{ ...okta, label: ' ' }, kba])

  expect(radio(/^Okta Verify/)).toBeDefined()
})

const rsa: MfaMethod = { id: 'rsa', type: 'rsa', getRequestId: async () => '1' }

const many: readonly MfaMethod[] = [
  okta,
  textMessage,
  { ...textMessage, id: 'call', deliveryType: 'VOICE_PERSONAL' },
  email,
  { ...email, id: 'other-email', deliveryType: 'EMAIL_PERSONAL' },
  kba,
  { ...kba, id: 'other-questions' },
  rsa,
]
const names = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)

it('shows the first four of many, and the others on a press, from the first of which people go on', async () => {
  const { user, onChoose } = renderPicker(many)
  expect(names()).toEqual([okta.id, textMessage.id, 'call', email.id])

  await user.click(button(englishWords.moreWays))

  expect(names()).toEqual(many.map(({ id }) => id))
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[4])
  expect(screen.queryByRole('button', { name: englishWords.moreWays })).toBeNull()
  await user.keyboard(' ')
  await user.click(button(englishWords.continue))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('other-email')
})

it.each([
  ['hides no single one', many.slice(0, 5), 5],
  [
    'counts those that can be chosen',
    many.map((one, at) => (at < 2 ? { ...one, unavailable: { reason: 'No.' } } : one)),
    6,
  ],
  [
    'hides none where few can be chosen',
    many.map((one, at) => (at < 5 ? { ...one, unavailable: { reason: 'No.' } } : one)),
    8,
  ],
  ['shows the one used last time, which comes first', [...many.slice(0, 7), { ...rsa, lastUsed: true }], 4],
])('of a long list, %s', (_, methods, count) => {
  renderPicker(methods)

  expect(names()).toHaveLength(count)
})

it('shows all where the one that is chosen beforehand would not be seen', () => {
  renderPicker(many, { preselectedId: rsa.id })

  expect(names()).toHaveLength(many.length)
})
