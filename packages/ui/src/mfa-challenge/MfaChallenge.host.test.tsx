// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { MfaButtonProps, MfaCodeInputProps, MfaTextFieldProps } from '../slots/MfaComponents.ts'
import { button, isOff } from '../test-support/button.ts'
import { duoOf, kba, okta, rsaOf, textMessage } from '../test-support/methods.ts'
import { chooseMethod, codeField, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import type { MfaChallengeOutcome, MfaChallengeProps } from './MfaChallengeProps.ts'
import { englishWords } from '../words/englishWords.ts'

/** A challenge in a portal that brings something of its own. */
function renderInPortal(props: Partial<MfaChallengeProps>) {
  const onSucceeded = vi.fn<(outcome: MfaChallengeOutcome) => void>()
  const world = renderWithChallenge({
    methods: ({ simulator, person }) => [textMessage, okta, kba, rsaOf(simulator), duoOf(simulator, person)],
    props: { onSucceeded, ...props },
  })
  return { ...world, onSucceeded }
}

async function passByCode({ user, simulator }: Pick<ReturnType<typeof renderInPortal>, 'user' | 'simulator'>) {
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted it/)
  await user.type(codeField(), `${simulator.latestCode('will.albin')}{Enter}`)
  await screen.findByRole('heading', { name: englishWords.succeededHeading })
}

function HostButton({ look: _look, busy: _busy, off: _off, ...rest }: MfaButtonProps) {
  const { onClick, type } = rest
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className="host-button"
      data-pressable={onClick !== undefined}
    />
  )
}

function HostCodeInput({ label, value, onValueChange, readOnly, error, attributes, inputRef }: MfaCodeInputProps) {
  return (
    <label>
      {label}
      <input
        {...attributes}
        ref={inputRef}
        className="host-code"
        value={value}
        readOnly={readOnly}
        onChange={(event) => onValueChange(event.currentTarget.value, { reason: 'typed' })}
      />
      <span>{error}</span>
    </label>
  )
}

function HostTextField({ id, label, inputProps, end, error, errorId }: MfaTextFieldProps) {
  return (
    <div className="host-field">
      <label htmlFor={id}>{label}</label>
      <input {...inputProps} id={id} />
      {end}
      <p id={errorId}>{error}</p>
    </div>
  )
}

const components = { Button: HostButton, CodeInput: HostCodeInput, TextField: HostTextField }

it('is passed with the host’s own button and code input', async () => {
  const world = renderInPortal({ components })

  expect(button(englishWords.continue).className).toBe('host-button')
  await passByCode(world)

  expect(world.onSucceeded).toHaveBeenCalledOnce()
})

it('marks the host’s button as off while it has to wait, and a press of it sends nothing', async () => {
  const { user, asked } = renderInPortal({ components })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted it/)

  const resend = button(englishWords.sendNewCode)
  expect(isOff(resend)).toBe(true)
  expect(resend.textContent).toBe(englishWords.actionIn({ action: englishWords.sendNewCode, time: '0:30' }))
  await user.click(resend)

  expect(asked('createSendToken')).toBe(1)
})

it('gives the host’s code input the error and the focus, and keeps the code', async () => {
  const { user } = renderInPortal({ components })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted it/)

  await user.type(codeField(), '123{Enter}')

  await screen.findByText('That’s 3 digits. The code has 6.')
  expect(codeField().value).toBe('123')
  expect(document.activeElement).toBe(codeField())
})

it('tells browsers of the host’s code input what it tells them of its own', async () => {
  const attributesOfCode = async () => {
    await screen.findByText(/^We texted it/)
    const { type, autocomplete, autocapitalize, enterKeyHint, dir } = codeField()
    const [spelled, corrected, translated] = ['spellcheck', 'autocorrect', 'translate'].map((name) =>
      codeField().getAttribute(name),
    )
    return { type, autocomplete, autocapitalize, enterKeyHint, dir, spelled, corrected, translated }
  }
  const own = renderInPortal({})
  await chooseMethod(own.user, /^Text message/, englishWords.codeHeading)
  const ofOurs = await attributesOfCode()
  cleanup()
  const hosts = renderInPortal({ components })
  await chooseMethod(hosts.user, /^Text message/, englishWords.codeHeading)

  expect(ofOurs).toMatchObject({ type: 'text', autocomplete: 'one-time-code', spelled: 'false' })
  expect(await attributesOfCode()).toEqual(ofOurs)
})

// React writes the same for both; Preact leaves out what is false.
it('keeps spelling off by a word and not by a missing attribute, in the host’s fields', async () => {
  const told: unknown[] = []
  const CodeInput = (props: MfaCodeInputProps) => {
    told.push(props.attributes.spellCheck)
    return <HostCodeInput {...props} />
  }
  const TextField = (props: MfaTextFieldProps) => {
    told.push(props.inputProps.spellCheck)
    return <HostTextField {...props} />
  }
  const { user } = renderInPortal({ components: { CodeInput, TextField } })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await screen.findByText(/^We texted it/)
  const ofCode = new Set(told)
  await user.click(button(englishWords.tryAnotherWay))
  told.length = 0
  await chooseMethod(user, /^Security questions/, englishWords.kbaHeading)
  await screen.findByRole('button', { name: englishWords.confirm })

  expect([ofCode, new Set(told)]).toEqual([new Set(['false']), new Set(['false'])])
})

it.each([
  ['makes a password field of an answer', { type: 'password' }, 'type="password"'],
  ['leaves out what keeps answers out of stores', { autoComplete: undefined }, 'autocomplete=""'],
])('tells the host’s developer when a field of theirs %s', async (_what, more, named) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  onTestFinished(() => warn.mockRestore())
  const TextField = ({ id, label, inputProps, end }: MfaTextFieldProps) => (
    <label htmlFor={id}>
      {label} <input {...inputProps} id={id} {...more} /> {end}
    </label>
  )
  const { user } = renderInPortal({ components: { TextField } })
  await chooseMethod(user, /^Security questions/, englishWords.kbaHeading)
  await screen.findByRole('button', { name: englishWords.confirm })

  const said = warn.mock.calls.map(([message]: unknown[]) => String(message))
  expect(said.filter((message) => message.includes(named))).toHaveLength(1)
})

it('asks security questions in the host’s fields, and shows an answer on a press', async () => {
  const { user } = renderInPortal({ components })
  await chooseMethod(user, /^Security questions/, englishWords.kbaHeading)
  await screen.findByRole('button', { name: englishWords.confirm })

  const field = document.querySelector<HTMLElement>('.host-field')
  if (field === null) throw new Error('The host’s field is not there.')
  const input = field.querySelector('input')
  expect([input?.type, input?.autocomplete, input?.dataset.mfaMasked]).toEqual(['text', 'off', 'true'])
  await user.click(within(field).getByRole('button', { name: /^Show the answer to/ }))
  expect([input?.type, input?.autocomplete, input?.dataset.mfaMasked]).toEqual(['text', 'off', undefined])

  await user.click(button(englishWords.confirm))
  await screen.findByText('2 answers are missing')
  expect(input?.getAttribute('aria-invalid')).toBe('true')
})

it('shows the host’s instructions on their screens and no others', async () => {
  const { user } = renderInPortal({
    instructions: { choosing: 'Pick what you have at hand.', 'okta-verify': <a href="/okta">How to set it up</a> },
  })
  expect(screen.getByText('Pick what you have at hand.')).toBeDefined()

  await chooseMethod(user, /^Okta Verify/, englishWords.oktaHeading)

  expect(screen.getByRole('link', { name: 'How to set it up' })).toBeDefined()
  expect(screen.queryByText('Pick what you have at hand.')).toBeNull()
})

it('shows HTML in instructions as the text that it is', () => {
  const html = '<img src="x" onerror="globalThis.broken = true"><b>Hello</b>'
  renderInPortal({ instructions: { choosing: html } })

  expect(screen.getByText(html)).toBeDefined()
  expect(document.querySelector('img, b')).toBeNull()
})

const methodScreens = [
  [/^Text message/, englishWords.codeHeading],
  [/^Okta Verify/, englishWords.oktaHeading],
  [/^Security questions/, englishWords.kbaHeading],
  [/^RSA/, englishWords.rsaHeading],
  [/^Duo/, englishWords.duoHeading],
] as const

it.each(methodScreens)('offers to remember the device on the screen of %s, unticked', async (name, heading) => {
  const { user } = renderInPortal({ rememberDevice: true })
  expect(screen.queryByRole('checkbox')).toBeNull()

  await chooseMethod(user, name, heading)

  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Remember this device/ })
  expect(box.checked).toBe(false)
})

it('tells what the tick-box said, also when it was ticked on another screen', async () => {
  const world = renderInPortal({ rememberDevice: { label: 'Trust this laptop for 30 days' } })
  await chooseMethod(world.user, /^Okta Verify/, englishWords.oktaHeading)
  await world.user.click(screen.getByRole('checkbox', { name: /^Trust this laptop for 30 days/ }))
  await world.user.click(button(englishWords.tryAnotherWay))

  await passByCode(world)

  expect(world.onSucceeded).toHaveBeenCalledWith(expect.objectContaining({ rememberDevice: true }))
})

it('says nothing of remembering where the host can’t', async () => {
  const world = renderInPortal({})
  await chooseMethod(world.user, /^RSA/, englishWords.rsaHeading)
  expect(screen.queryByRole('checkbox')).toBeNull()
  await world.user.click(button(englishWords.tryAnotherWay))

  await passByCode(world)

  expect(world.onSucceeded.mock.calls[0]?.[0].rememberDevice).toBeUndefined()
})
