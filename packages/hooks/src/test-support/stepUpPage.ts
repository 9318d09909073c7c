import { createStepUp, type StepUpOptions } from '../step-up/createStepUp.ts'
import type { StepUpChallenge } from '../step-up/createRounds.ts'
import { turns } from './fakeClock.ts'
import { createStandInGateway, type StandInGatewayOptions } from './standInGateway.ts'

export interface StepUpPageOptions extends StandInGatewayOptions {
  stepUp?: Partial<StepUpOptions> | undefined
  /** @default true */
  shows?: boolean | undefined
}

/** A page that makes protected requests, and shows each challenge to a person whom the test speaks for. */
export function createStepUpPage({ stepUp: options, shows = true, ...server }: StepUpPageOptions = {}) {
  const gateway = createStandInGateway(server)
  const stepUp = createStepUp({ gatewayUrl: `${location.origin}/mfa-gateway`, fetch: gateway.fetch, ...options })
  const shown: StepUpChallenge[] = []
  const hide = shows
    ? stepUp.subscribe(() => {
        const state = stepUp.get()
        if (state.status === 'open') shown.push(state.challenge)
      })
    : () => undefined

  const open = async (): Promise<StepUpChallenge> => {
    for (let turn = 0; turn < 200; turn += 1) {
      const state = stepUp.get()
      if (state.status === 'open') return state.challenge
      await turns(1)
    }
    throw new Error(`No challenge was shown: ${stepUp.get().status}.`)
  }
  const enter = (code: string) => stepUp.client.checkMethod({ method: 'passphrase', input: code })

  return {
    gateway,
    stepUp,
    hide,
    /** Each challenge, as often as it changed. */
    shown,
    open,
    enter,
    async pass() {
      const challenge = await open()
      await enter('123456')
      challenge.succeed()
    },
    /** A protected request. */
    approve: (name = 'AR-1', init: RequestInit = {}) =>
      stepUp.fetch(`/api/approve/${name}`, { method: 'POST', body: `approve ${name}`, ...init }),
    settle: () => turns(5),
  }
}

/** What a request ended with that was not done. */
export async function refusalOf(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => 'done',
    (error: unknown) => error,
  )
}
