import { act, type queries, render, screen, waitFor, within } from '@testing-library/react'
import { type ComponentProps, type ReactNode, StrictMode } from 'react'
import { createPortal } from 'react-dom'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import { MfaDialog } from '../mfa-dialog/MfaDialog.tsx'
import { createGuestWorld } from '../test-support/createGuestWorld.tsx'
import { everyMethod } from '../test-support/storyChallenge.ts'
import { englishWords } from '../words/englishWords.ts'

let place: HTMLElement
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'))
  // What React says of a form in a form.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  place.remove()
  vi.restoreAllMocks()
})

/** What a host's form would be told. */
const formEvents = [
  'onSubmit',
  'onReset',
  'onInvalid',
  'onChange',
  'onInput',
  'onBeforeInput',
  'onSelect',
  'onToggle',
  'onCancel',
  'onClose',
] as const

/** A form of the host's that submits itself at Enter too, in a world where the challenge is `shown`. */
function createHost(shown: (props: ComponentProps<typeof MfaChallenge>) => ReactNode) {
  const world = createGuestWorld()
  const { Provider, simulator, person } = world
  const told: string[] = []
  const onSucceeded = vi.fn<() => void>()
  const onAbandoned = vi.fn<() => void>()
  const methods = everyMethod(simulator, person)
  const tell = (event: { type: string; preventDefault: () => void }) => {
    event.preventDefault()
    told.push(event.type)
  }
  const page = (
    <StrictMode>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as hosts do */}
      <form
        {...Object.fromEntries(formEvents.map((name) => [name, tell]))}
        onKeyDown={({ key }) => {
          if (key === 'Enter') told.push('Enter')
          if (key === 'Escape') told.push('Escape')
        }}
        onClick={() => told.push('click')}
      >
        <input name="amount" defaultValue="100" required />
        <Provider>{shown({ methods, onSucceeded, onAbandoned })}</Provider>
        <button type="submit">Approve</button>
      </form>
    </StrictMode>
  )
  return { ...world, page, onSucceeded, onAbandoned, told, harm: () => told.filter((word) => !allowed.has(word)) }
}

/** A host's analytics may hear of presses, and its own modal of Escape. */
const allowed = new Set(['click', 'Escape'])

type Inside = ReturnType<typeof within<typeof queries>>

/** From the choice through a refused code to the end, by presses and by Enter. */
async function passByCode(inside: Inside, sentCode: () => Promise<string>) {
  inside.getByRole('button', { name: englishWords.continue }).click()
  inside.getByRole('radio', { name: /^Text message/ }).click()
  inside.getByRole('button', { name: englishWords.continue }).click()
  const field = await inside.findByRole<HTMLInputElement>('textbox', { name: /code/ })
  const code = await sentCode()
  field.focus()
  await userEvent.keyboard(`${code === '000000' ? '111111' : '000000'}{Enter}`)
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
  field.select()
  await userEvent.keyboard(code)
  inside.getByRole('button', { name: englishWords.confirm }).click()
  await inside.findByRole('heading', { name: englishWords.succeededHeading })
}

it('keeps its own from a form of the host’s around a portal', async () => {
  const host = createHost((props) => createPortal(<MfaChallenge {...props} />, place))
  render(host.page)

  await passByCode(within(place), host.sentCode)
  await userEvent.keyboard('{Escape}')

  expect(host.harm()).toEqual([])
  expect(host.onSucceeded).toHaveBeenCalledOnce()
  expect(new Set(host.told)).toEqual(allowed)
})

it('keeps answers from it too', async () => {
  const host = createHost((props) => createPortal(<MfaChallenge {...props} rememberDevice />, place))
  render(host.page)
  const inside = within(place)
  await userEvent.click(inside.getByRole('radio', { name: /^Security questions/ }))
  await userEvent.click(inside.getByRole('button', { name: englishWords.continue }))
  await inside.findByRole('button', { name: englishWords.confirm })

  for (const field of place.querySelectorAll('input')) {
    if ('mfaMasked' in field.dataset) await userEvent.type(field, 'x{Enter}')
  }
  await userEvent.click(inside.getByRole('checkbox'))
  await userEvent.click(inside.getByRole('button', { name: englishWords.confirm }))

  await waitFor(() => expect(place.textContent).toMatch(/did not match/))
  expect(host.harm()).toEqual([])
})

it.each([
  ['the challenge', (props: ComponentProps<typeof MfaChallenge>) => <MfaChallenge {...props} />],
  [
    'the dialog',
    (props: ComponentProps<typeof MfaChallenge>) => <MfaDialog {...props} open onClose={() => undefined} />,
  ],
])('works inside of a form of the host’s, which hears nothing of it: %s', async (_what, shown) => {
  const host = createHost(shown)
  const heard: string[] = []
  const { container } = render(host.page)
  const hear = (event: Event) => {
    if (!('key' in event) || event.key === 'Enter') heard.push(event.type)
  }
  const types = ['submit', 'reset', 'input', 'keydown']
  for (const type of types) document.body.addEventListener(type, hear)
  const challenge = await screen.findByRole('heading', { name: englishWords.pickerHeading })
  const inside = within(challenge.closest('section') ?? container)

  await passByCode(inside, host.sentCode)

  expect(host.onSucceeded).toHaveBeenCalledOnce()
  expect(host.onAbandoned).not.toHaveBeenCalled()
  expect([...host.harm(), ...heard]).toEqual([])
  for (const type of types) document.body.removeEventListener(type, hear)
})

it('hands nothing of its own to a form of the host’s that submits meanwhile', async () => {
  const host = createHost((props) => <MfaChallenge {...props} />)
  const { container } = render(host.page)
  const inside = within(container.querySelector('section') ?? container)
  await userEvent.click(inside.getByRole('radio', { name: /^Security questions/ }))
  await userEvent.click(inside.getByRole('button', { name: englishWords.continue }))
  await inside.findByRole('button', { name: englishWords.confirm })
  for (const field of container.querySelectorAll('section input')) await userEvent.type(field, 'secret')

  const form = container.querySelector('form')
  expect([...new FormData(form ?? undefined)]).toEqual([['amount', '100']])
})

it('works inside of a form that came from a server, and submits it neither before nor after', async () => {
  const host = createHost((props) => <MfaChallenge {...props} />)
  place.innerHTML = renderToString(host.page)
  const submitted = vi.fn<(event: Event) => void>((event) => event.preventDefault())
  place.addEventListener('submit', submitted)
  within(place).getByRole('button', { name: englishWords.continue }).click()
  expect(submitted).not.toHaveBeenCalled()

  render(host.page, { container: place, hydrate: true, onRecoverableError: () => undefined })
  await passByCode(within(place.querySelector('section') ?? place), host.sentCode)

  expect(host.harm()).toEqual([])
  expect(submitted).not.toHaveBeenCalled()
  expect(host.onSucceeded).toHaveBeenCalledOnce()
})

it('takes a submit that a password manager or a tool asks for, and keeps it to itself', async () => {
  const host = createHost((props) => createPortal(<MfaChallenge {...props} />, place))
  render(host.page)
  const heard = vi.fn<() => void>()
  place.addEventListener('submit', heard)
  const inside = within(place)
  await userEvent.click(inside.getByRole('radio', { name: /^Text message/ }))

  act(() => place.querySelector('form')?.requestSubmit())

  await inside.findByRole('heading', { name: englishWords.codeHeading })
  expect(heard).not.toHaveBeenCalled()
  expect(host.harm()).toEqual([])
})

it('works in a frame that allows no forms', async () => {
  const frame = document.createElement('iframe')
  frame.sandbox.value = 'allow-scripts allow-same-origin'
  frame.width = '800'
  frame.height = '800'
  place.append(frame)
  const body = frame.contentDocument?.body
  const main = frame.contentDocument?.createElement('main')
  if (body === undefined || main === undefined) throw new Error('The frame has no page.')
  const host = createHost((props) => <MfaChallenge {...props} />)
  const { Provider, simulator, person } = host
  render(
    <Provider>
      <MfaChallenge methods={everyMethod(simulator, person)} onSucceeded={host.onSucceeded} />
    </Provider>,
    { container: body.appendChild(main), baseElement: body },
  )

  await passByCode(within(body), host.sentCode)

  await waitFor(() => expect(host.onSucceeded).toHaveBeenCalledOnce())
})
