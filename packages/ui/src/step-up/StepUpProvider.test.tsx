// @vitest-environment jsdom
import { createStepUp } from '@mfa-challenge/hooks/step-up'
import type { MfaEvent } from '@mfa-challenge/hooks'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStandInGateway, type StandInGatewayOptions } from '../../../hooks/src/test-support/standInGateway.ts'
import { button } from '../test-support/button.ts'
import { passphrase } from '../test-support/createGatewayWorld.tsx'
import { chooseMethod, codeField } from '../test-support/renderWithChallenge.tsx'
import '../other-step/OtherStep.tsx'
import { StepUpProvider, type StepUpProviderProps, useStepUpFetch } from './StepUpProvider.tsx'
import './StepUpDialog.tsx'
import { englishWords } from '../words/englishWords.ts'

beforeEach(() => sessionStorage.clear())

/** A portal's button, and what came of it. */
function Approve({ name }: { name: string }) {
  const fetch = useStepUpFetch()
  const [outcome, setOutcome] = useState('')
  const approve = async () => {
    try {
      const response = await fetch(`/api/${name}`, { method: 'POST', body: name })
      setOutcome(`${name} ${response.status}`)
    } catch (error) {
      setOutcome(`${name} ${error instanceof Error && 'reason' in error ? String(error.reason) : String(error)}`)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void approve()}>
        Approve {name}
      </button>
      <p>{outcome}</p>
    </>
  )
}

function renderPortal(props: Partial<StepUpProviderProps> = {}, server: StandInGatewayOptions = {}) {
  const gateway = createStandInGateway({ methods: [passphrase], ...server })
  const stepUp = createStepUp({ gatewayUrl: `${location.origin}/mfa-gateway`, fetch: gateway.fetch })
  const ui = (
    <StrictMode>
      <StepUpProvider stepUp={stepUp} {...props}>
        <Approve name="one" />
        <Approve name="two" />
      </StepUpProvider>
    </StrictMode>
  )
  return { gateway, stepUp, user: userEvent.setup(), ...render(ui) }
}

const isPicked = () => screen.findByRole('heading', { name: englishWords.pickerHeading })

describe('a request that the server wants confirmed', () => {
  it('opens the challenge, is done once that is passed, and gives the focus back', async () => {
    const { gateway, user } = renderPortal()
    expect(screen.queryByRole('dialog')).toBeNull()

    await user.click(button('Approve one'))
    await isPicked()
    await chooseMethod(user, /^Card reader/, englishWords.codeHeading)
    await user.type(codeField(), '123456{Enter}')

    expect(await screen.findByText('one 200')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button('Approve one'))
    expect(gateway.protectedCalls()).toHaveLength(2)
  })

  it('shares one dialog with another one', async () => {
    const { gateway, stepUp, user } = renderPortal()
    await user.click(button('Approve one'))
    await isPicked()
    button('Approve two').click()
    await waitFor(() => expect(stepUp.get()).toMatchObject({ challenge: { descriptions: ['/api/one', '/api/two'] } }))

    await chooseMethod(user, /^Card reader/, englishWords.codeHeading)
    await user.type(codeField(), '123456{Enter}')

    expect(await screen.findByText('one 200')).toBeTruthy()
    expect(await screen.findByText('two 200')).toBeTruthy()
    expect(gateway.to('/check')).toHaveLength(1)
  })

  it.each([
    ['Escape', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
    [englishWords.cancel, (user: ReturnType<typeof userEvent.setup>) => user.click(button(englishWords.cancel))],
  ])('is refused at %s, and asked for anew by the next press', async (_how, leave) => {
    const { user } = renderPortal()
    await user.click(button('Approve one'))
    await isPicked()

    await leave(user)

    expect(await screen.findByText('one abandoned')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(button('Approve one'))
    await isPicked()
  })

  it('is refused after a lockout, once the person has read of it', async () => {
    const { gateway, user } = renderPortal()
    await user.click(button('Approve one'))
    await isPicked()
    await chooseMethod(user, /^Card reader/, englishWords.codeHeading)
    gateway.break((path) => (path.endsWith('/check') ? Response.json({ status: 'LOCKOUT' }) : undefined))
    await user.type(codeField(), '000000{Enter}')
    await screen.findByRole('heading', { name: englishWords.lockoutHeading })

    await user.click(button(englishWords.cancel))

    expect(await screen.findByText('one lockedOut')).toBeTruthy()
  })

  it('is refused where no method can be chosen, once the person has read why', async () => {
    const methods = [{ ...passphrase, unavailable: { reason: 'No card yet' } }]
    const { user } = renderPortal({}, { methods })
    await user.click(button('Approve one'))
    await screen.findByRole('dialog')

    await user.click(button(englishWords.cancel))

    expect(await screen.findByText('one noMethod')).toBeTruthy()
  })

  it('is refused where the provider goes', async () => {
    const { stepUp, user, unmount } = renderPortal()
    const request = stepUp.fetch('/api/three', { method: 'POST' }).catch((error: unknown) => error)
    await isPicked()
    unmount()
    expect(await request).toMatchObject({ reason: 'unavailable' })
    expect(typeof user).toBe('object')
  })
})

it('shows a challenge as the portal says, by what is waited for, and tells its analytics', async () => {
  const events: MfaEvent[] = []
  const { user } = renderPortal({
    challenge: ({ descriptions }) => ({ locale: 'en', context: `For ${descriptions.join()}`, headingLevel: 3 }),
    provider: { onEvent: (event) => events.push(event) },
  })
  await user.click(button('Approve one'))

  expect(await screen.findByRole('heading', { name: englishWords.pickerHeading, level: 3 })).toBeTruthy()
  expect(screen.getByText('For /api/one')).toBeTruthy()
  expect(events).toMatchObject([{ type: 'challenge', state: 'choosing' }])
})

it('says what is missing outside of a provider', () => {
  expect(() => render(<Approve name="one" />)).toThrow('no StepUpProvider found')
})
