import { configure, render, screen } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import '../duo-web-step/DuoWebStep.tsx'
import '../kba-step/KbaStep.tsx'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import type { MfaChallengeProps } from '../mfa-challenge/MfaChallengeProps.ts'
import '../okta-verify-step/OktaVerifyStep.tsx'
import '../rsa-step/RsaStep.tsx'
import '../token-step/TokenStep.tsx'
import { button } from './button.ts'
import { createWorld, type WorldOptions } from './createWorld.tsx'
import { englishWords } from '../words/englishWords.ts'

// The steps above are loaded on demand, and here beforehand: how long a machine takes is no fact of ours.
vi.setConfig({ testTimeout: 30_000 })
configure({
  asyncUtilTimeout: 10_000,
  // Texts are looked for where they are seen. What is only heard: recordAnnouncements.
  defaultIgnore: 'script, style, [aria-live]',
})

type World = ReturnType<typeof createWorld>

/** Renders `ui` in a world of its own, with something of the host's beside it. */
export function renderInWorld(ui: ReactNode, options?: WorldOptions) {
  const world = createWorld(options)
  return { ...world, user: userEvent.setup(), ...render(withHost(ui), { wrapper: world.wrapper }) }
}

export interface ChallengeOptions extends WorldOptions {
  /** The methods, of the world that is made. */
  methods: (world: World) => MfaChallengeProps['methods']
  props?: Partial<MfaChallengeProps> | undefined
}

/** Renders the whole challenge in a world of its own. */
export function renderWithChallenge({ methods, props, ...options }: ChallengeOptions) {
  const world = createWorld(options)
  const user = userEvent.setup()
  const ui = withHost(<MfaChallenge methods={methods(world)} {...props} />)
  return { ...world, user, ...render(ui, { wrapper: world.wrapper }) }
}

/** Chooses a method in the picker, and waits for its screen. */
export async function chooseMethod(user: UserEvent, name: RegExp, heading: string) {
  if (screen.queryByRole('radio', { name }) === null) await user.click(button(englishWords.moreWays))
  await user.click(screen.getByRole('radio', { name }))
  await user.click(screen.getByRole('button', { name: englishWords.continue }))
  return screen.findByRole('heading', { name: heading })
}

/** The field for a code. */
export function codeField(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name: /code/i })
}

/** What belongs to the host, to hold the focus outside. */
export function outside(): HTMLElement {
  return button('Of the host')
}

function withHost(ui: ReactNode) {
  return (
    <>
      <button type="button">Of the host</button>
      {ui}
    </>
  )
}
