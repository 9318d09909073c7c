// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useRef, useState } from 'react'
import { expect, it, vi } from 'vitest'
import { type UseFocusKeepingOptions, useFocusKeeping } from './useFocusKeeping.ts'

type Options = Omit<UseFocusKeepingOptions, 'root'>

/** Two screens of plain elements, and a field of the host's beside them. */
function Screens(options: Options) {
  const root = useRef<HTMLDivElement>(null)
  const { claimFocus, askForFocus, focusProps } = useFocusKeeping({ ...options, root })
  const [isSecond, setIsSecond] = useState(false)
  const [isSent, setIsSent] = useState(false)
  const goOn = () => {
    askForFocus()
    setIsSecond(true)
  }
  return (
    <>
      <div ref={root} {...focusProps}>
        <h2 tabIndex={-1} ref={(heading) => claimFocus(heading)}>
          {isSecond ? 'Second' : 'First'}
        </h2>
        {isSecond && (
          <form>
            <input aria-label="Code" />
          </form>
        )}
        <button type="button" onClick={goOn}>
          Go on
        </button>
        {!isSent && (
          <button type="button" onClick={() => setIsSent(true)}>
            Send
          </button>
        )}
      </div>
      <input aria-label="The host’s" onChange={() => setIsSecond(true)} />
    </>
  )
}

function renderScreens(options: Options = {}) {
  const announce = vi.fn<(heading: string) => void>()
  render(<Screens announce={announce} {...options} />, { wrapper: StrictMode })
  return { user: userEvent.setup(), announce, heading: () => screen.getByRole('heading') }
}

it('leaves the focus alone on the first screen, which nobody in here asked for', () => {
  const { announce } = renderScreens()

  expect(document.body).toBe(document.activeElement)
  expect(announce).not.toHaveBeenCalled()
})

it('goes to the first heading where the host says so', () => {
  const { heading } = renderScreens({ autoFocus: true })

  expect(heading()).toBe(document.activeElement)
})

it('goes to the heading of the screen that the person asked for, and says nothing twice', async () => {
  const { user, heading, announce } = renderScreens()

  await user.click(screen.getByRole('button', { name: 'Go on' }))

  expect(heading()).toBe(document.activeElement)
  expect(heading().textContent).toBe('Second')
  expect(announce).not.toHaveBeenCalled()
})

it('goes to the field of that screen where the host prefers it', async () => {
  const { user } = renderScreens({ initialFocus: 'field' })

  await user.click(screen.getByRole('button', { name: 'Go on' }))

  expect(screen.getByRole('textbox', { name: 'Code' })).toBe(document.activeElement)
})

it('tells of a new screen, and takes the focus from nobody, where the person is elsewhere', async () => {
  const { user, announce } = renderScreens()

  await user.type(screen.getByRole('textbox', { name: 'The host’s' }), 'x')

  expect(screen.getByRole('textbox', { name: 'The host’s' })).toBe(document.activeElement)
  expect(announce.mock.calls).toEqual([['Second']])
})

it('goes to the heading of the same screen where the button that was pressed is gone', async () => {
  const { user, heading } = renderScreens()

  await user.click(screen.getByRole('button', { name: 'Send' }))

  expect(heading()).toBe(document.activeElement)
  expect(heading().textContent).toBe('First')
})

it('lets the page have the focus in between, so that nobody takes the heading for what is no more', async () => {
  renderScreens()
  const send = screen.getByRole('button', { name: 'Send' })
  send.focus()

  fireEvent.click(send)
  expect(document.activeElement).toBe(document.body)

  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')))
})

it('takes the focus from nobody who got it meanwhile', async () => {
  renderScreens()
  const send = screen.getByRole('button', { name: 'Send' })
  send.focus()
  fireEvent.click(send)

  const other = screen.getByRole('textbox', { name: 'The host’s' })
  other.focus()
  await new Promise((done) => setTimeout(done))

  expect(document.activeElement).toBe(other)
})
