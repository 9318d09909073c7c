// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest'
import { StepForm } from './StepForm.tsx'

let warned: MockInstance<typeof console.warn>
beforeEach(() => {
  // What React says of a form in a form.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

function renderForm(button: ReactNode, around: (form: ReactNode) => ReactNode = (form) => form) {
  const onSubmit = vi.fn<() => void>()
  const formRef = createRef<HTMLFormElement>()
  const form = (
    <StepForm formRef={formRef} onSubmit={onSubmit}>
      <input aria-label="Field" />
      <input aria-label="Another" />
      {button}
    </StepForm>
  )
  render(around(form))
  return { onSubmit, form: formRef.current, user: userEvent.setup() }
}

it.each([
  [
    'a button',
    <button key="" type="submit">
      Go
    </button>,
  ],
  [
    'what is in a button',
    <button key="" type="submit">
      <b data-testid="inside">Go</b>
    </button>,
  ],
  ['an input of the old kind', <input key="" type="submit" value="Go" />],
])('submits once by a press on %s, and once by Enter in a field', async (_what, button) => {
  const { onSubmit, user } = renderForm(button)

  await user.click(screen.queryByTestId('inside') ?? screen.getByRole('button'))
  expect(onSubmit).toHaveBeenCalledOnce()

  await user.type(screen.getByLabelText('Field'), '{Enter}')
  expect(onSubmit).toHaveBeenCalledTimes(2)
})

it('submits by no other press, and by none that somebody prevents', async () => {
  const { onSubmit, user } = renderForm(
    <>
      <button type="button">Show</button>
      <button type="submit" onClick={(event) => event.preventDefault()}>
        Go
      </button>
    </>,
  )

  await user.click(screen.getByRole('button', { name: 'Show' }))
  await user.click(screen.getByLabelText('Field'))
  await user.click(screen.getByRole('button', { name: 'Go' }))

  expect(onSubmit).not.toHaveBeenCalled()
})

it('takes a submit without a press, once, and tells nobody', () => {
  const heard = vi.fn<() => void>()
  document.addEventListener('submit', heard)
  const { onSubmit, form } = renderForm(<button type="submit">Go</button>)

  act(() => form?.requestSubmit())

  expect(onSubmit).toHaveBeenCalledOnce()
  expect(heard).not.toHaveBeenCalled()
  document.removeEventListener('submit', heard)
})

it('tells a developer where it stands in another form, and works there', async () => {
  const submitted = vi.fn<() => void>()
  const { onSubmit, user } = renderForm(<button type="submit">Go</button>, (form) => (
    <form onSubmit={submitted}>
      <div>{form}</div>
    </form>
  ))
  expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/within a <form>.*portal/))

  await user.click(screen.getByRole('button', { name: 'Go' }))
  await user.type(screen.getByLabelText('Field'), '{Enter}')

  expect(onSubmit).toHaveBeenCalledTimes(2)
  expect(submitted).not.toHaveBeenCalled()
})

it('has nothing to tell elsewhere', () => {
  renderForm(<button type="submit">Go</button>)

  expect(warned).not.toHaveBeenCalled()
})
