'use client'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { lazy, Suspense } from 'react'
import { Busy } from '../busy/Busy.tsx'
import type { StepProps } from '../ended/useEnded.ts'
import { useWords } from '../words/WordsContext.tsx'

// Each method is loaded when it is chosen, and not before.
const TokenStep = lazy(async () => ({ default: (await import('../token-step/TokenStep.tsx')).TokenStep }))
const OktaVerifyStep = lazy(async () => ({
  default: (await import('../okta-verify-step/OktaVerifyStep.tsx')).OktaVerifyStep,
}))
const DuoWebStep = lazy(async () => ({ default: (await import('../duo-web-step/DuoWebStep.tsx')).DuoWebStep }))
const KbaStep = lazy(async () => ({ default: (await import('../kba-step/KbaStep.tsx')).KbaStep }))
const RsaStep = lazy(async () => ({ default: (await import('../rsa-step/RsaStep.tsx')).RsaStep }))

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
  const words = useWords()
  return (
    <Suspense fallback={<Busy>{words.loading}</Busy>}>
      <LoadedStep {...props} />
    </Suspense>
  )
}

/** A new method is one line here. */
function LoadedStep({ method, press, autoPush, ...step }: MethodStepProps) {
  switch (method.type) {
    case 'token':
      return <TokenStep method={method} sendOn={press} {...step} />
    case 'okta-verify':
      return <OktaVerifyStep method={method} autoPush={autoPush} {...step} />
    case 'duo-web':
      return <DuoWebStep method={method} openOn={press} {...step} />
    case 'kba':
      return <KbaStep method={method} {...step} />
    case 'rsa':
      return <RsaStep method={method} {...step} />
    default:
      return method satisfies never
  }
}
