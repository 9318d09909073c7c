'use client'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { type ComponentType, type ReactNode, Suspense } from 'react'
import { Busy } from '../busy/Busy.tsx'
import type { StepProps } from '../ended/useEnded.ts'
import type { Loadable } from '@mfa-challenge/contract/internal'
import { useLoadable } from '../loading/useLoadable.ts'
import { MethodTrouble } from '../method-trouble/MethodTrouble.tsx'
import { PlainScreen } from '../screen/PlainScreen.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { duoWebStep, kbaStep, oktaVerifyStep, otherStep, rsaStep, tokenStep } from './methodSteps.ts'
import { StepBoundary } from './StepBoundary.tsx'

export interface MethodStepProps extends StepProps {
  method: MfaMethod
  /** The press that chose the method: it asks for a code, or for Duo's prompt. */
  press: object
  autoPush: boolean
}

/**
 * The step of a method. Only here is anything waited for: around the first screen, React would have a server that
 * streams a long page send this boundary later, by an inline script, and show what loads until then.
 */
export function MethodStep(props: MethodStepProps) {
  const { method, onAnotherWay } = props
  const words = useWords()
  return (
    <StepBoundary
      renderTrouble={(tryAgain) => (
        <PlainScreen>
          <MethodTrouble method={method} trouble="broken" onTryAgain={tryAgain} onAnotherWay={onAnotherWay} />
        </PlainScreen>
      )}
    >
      {/* For a component of the host's that waits. */}
      <Suspense fallback={<Busy>{words.loading}</Busy>}>
        <StepOf {...props} />
      </Suspense>
    </StepBoundary>
  )
}

/** A new method is one case here, and its file in `methodSteps`. */
function StepOf({ method, press, autoPush, ...step }: MethodStepProps) {
  const rest = { method, ...step }
  switch (method.type) {
    case 'token':
      return (
        <Loaded {...rest} step={tokenStep}>
          {(TokenStep) => <TokenStep {...step} method={method} sendOn={press} />}
        </Loaded>
      )
    case 'okta-verify':
      return (
        <Loaded {...rest} step={oktaVerifyStep}>
          {(OktaVerifyStep) => <OktaVerifyStep {...step} method={method} autoPush={autoPush} />}
        </Loaded>
      )
    case 'duo-web':
      return (
        <Loaded {...rest} step={duoWebStep}>
          {(DuoWebStep) => <DuoWebStep {...step} method={method} openOn={press} />}
        </Loaded>
      )
    case 'kba':
      return (
        <Loaded {...rest} step={kbaStep}>
          {(KbaStep) => <KbaStep {...step} method={method} />}
        </Loaded>
      )
    case 'rsa':
      return (
        <Loaded {...rest} step={rsaStep}>
          {(RsaStep) => <RsaStep {...step} method={method} />}
        </Loaded>
      )
    case 'other':
      return (
        <Loaded {...rest} step={otherStep}>
          {(OtherStep) => <OtherStep {...step} method={method} startOn={press} />}
        </Loaded>
      )
    default:
      return method satisfies never
  }
}

interface LoadedProps<Step> {
  method: MfaMethod
  onAnotherWay?: (() => void) | undefined
  step: Loadable<Step>
  children: (Step: Step) => ReactNode
}

function Loaded<Step extends ComponentType<never>>({ method, onAnotherWay, step, children }: LoadedProps<Step>) {
  const words = useWords()
  const loading = useLoadable(step)
  if (loading.status === 'ready') return children(loading.part)
  if (loading.status === 'loading' && loading.isFirst) return <Busy>{words.loading}</Busy>
  return (
    <MethodTrouble
      method={method}
      trouble={loading.status === 'loading' ? 'loadingAgain' : navigator.onLine ? 'notLoaded' : 'offline'}
      onTryAgain={loading.tryAgain}
      onAnotherWay={onAnotherWay}
    />
  )
}
