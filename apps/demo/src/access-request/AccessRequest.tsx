import { MfaChallenge } from '@mfa-challenge/ui'
import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'
import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Theme } from '../app/useRootTheme.ts'
import { keepLastWay, readLastWay } from '../last-way/lastWay.ts'
import { approveRequest, forgetDevice, rememberDevice } from '../portal-api/portalApi.ts'
import { stepUp } from '../step-up/stepUp.ts'
import { Decision } from './Decision.tsx'
import { offered } from './offered.ts'
import { RequestDetails } from './RequestDetails.tsx'
import { RequestHead } from './RequestHead.tsx'
import { requestId } from './requestId.ts'
import { requestNote, type RequestStep } from './requestStep.ts'

export interface AccessRequestProps {
  theme: Theme
  /** The simulator's origin; `null` with a real tenant. */
  simulatorUrl: string | null
  /** Until when this browser needs no challenge, in milliseconds since the epoch. */
  rememberedUntil: number | null
  onRemembered: (until: number | null) => void
}

const help = [{ label: 'Get help', href: 'mailto:help@acme.example' }]
/** As long as the portal's server remembers a browser. */
const remember = { durationMs: 600_000 }
const instructions = { kba: <bdi lang="en">Acme staff never ask for these answers, by phone or by e-mail.</bdi> }

/** The protected action: a request for access that may be approved by whoever proves who they are. */
export function AccessRequest({ theme, simulatorUrl, rememberedUntil, onRemembered }: AccessRequestProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const wantsToBeRemembered = useRef(false)
  const [step, setStep] = useState<RequestStep>({ status: 'waiting' })
  const [isChallengeShown, setIsChallengeShown] = useState(true)
  const proof = useSyncExternalStore(stepUp.subscribe, stepUp.get, () => stepUp.first)
  const challenge = proof.status === 'open' && isChallengeShown ? proof.challenge : undefined
  const methods = useMemo(
    () => challenge && offered(challenge.methods, { lastWay: readLastWay(), simulatorUrl }),
    [challenge, simulatorUrl],
  )

  const show = (next: RequestStep) => {
    setStep(next)
    // What was pressed goes away; the heading stays.
    heading.current?.focus()
  }
  const decide = async () => {
    if (step.status === 'approving') return
    setStep({ status: 'approving' })
    setIsChallengeShown(true)
    wantsToBeRemembered.current = false
    const isRemembered = rememberedUntil !== null && Date.now() < rememberedUntil
    // Where no challenge comes the button that was pressed just goes away.
    if (isRemembered) heading.current?.focus()
    const answer = await approveRequest(requestId)
    if (answer.status === 'abandoned')
      return show({ status: 'waiting', note: 'Nothing was approved. The request still waits for you.' })
    setStep(answer)
    if (answer.status !== 'approved') return onRemembered(null)
    if (wantsToBeRemembered.current) onRemembered(await rememberDevice().catch(() => null))
    else if (!isRemembered) onRemembered(null)
  }
  const forget = async () => {
    // At once: whoever presses Approve before the server has answered is asked, and not refused.
    onRemembered(null)
    heading.current?.focus()
    await forgetDevice()
  }
  const isOver = step.status === 'approved' || step.status === 'refused' || step.status === 'declined'

  return (
    <section className="request" aria-labelledby="request-heading" data-status={step.status}>
      <div className="request-layout" data-challenge={challenge ? '' : undefined}>
        <RequestHead requestId={requestId} headingId="request-heading" headingRef={heading} step={step} />
        <RequestDetails isApproved={step.status === 'approved'} />
        <div className={challenge ? undefined : 'request-decision'}>
          {/* Here before it says anything, or nobody would hear it. */}
          <output className="request-note">{challenge ? '' : requestNote(step)}</output>
          {challenge && methods ? (
            <MfaChallenge
              key={challenge.id}
              methods={methods}
              locales={lazyLocales}
              context={<bdi lang="en">Approve access request {requestId}</bdi>}
              help={help}
              instructions={instructions}
              autoFocusHeading
              data-mfa-theme={theme === 'system' ? undefined : theme}
              rememberDevice={remember}
              onSucceeded={({ methodId, rememberDevice: isWanted }) => {
                keepLastWay(methodId)
                wantsToBeRemembered.current = isWanted === true
                setIsChallengeShown(false)
                heading.current?.focus()
                challenge.succeed()
              }}
              onAbandoned={() => challenge.refuse('abandoned')}
            />
          ) : (
            <Decision
              isOver={isOver}
              isBusy={step.status === 'approving'}
              rememberedUntil={rememberedUntil}
              onApprove={() => void decide()}
              onForget={() => void forget()}
              onDecline={() => show({ status: 'declined' })}
              onStartOver={() => show({ status: 'waiting' })}
            />
          )}
        </div>
      </div>
    </section>
  )
}
