import type { MfaMethod } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'
import { useRef, useState } from 'react'
import type { Theme } from '../app/useRootTheme.ts'
import { keepLastWay, readLastWay } from '../last-way/lastWay.ts'
import { approveRequest, forgetDevice } from '../portal-api/portalApi.ts'
import { Decision } from './Decision.tsx'
import { RequestDetails } from './RequestDetails.tsx'
import { RequestHead } from './RequestHead.tsx'
import { requestId } from './requestId.ts'
import { requestNote, type RequestStep } from './requestStep.ts'

export interface AccessRequestProps {
  methods: readonly MfaMethod[]
  theme: Theme
  /** Until when this browser needs no challenge, in milliseconds since the epoch. */
  rememberedUntil: number | null
  onRemembered: (until: number | null) => void
}

const help = [{ label: 'Get help', href: 'mailto:help@acme.example' }]
/** As long as the portal's server remembers a browser. */
const remember = { durationMs: 600_000 }
const instructions = { kba: <bdi lang="en">Acme staff never ask for these answers, by phone or by e-mail.</bdi> }

/** The protected action: a request for access that may be approved by whoever proves who they are. */
export function AccessRequest({ methods, theme, rememberedUntil, onRemembered }: AccessRequestProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [step, setStep] = useState<RequestStep>({ status: 'waiting' })
  const [isChallengeOpen, setIsChallengeOpen] = useState(false)
  const [lastWay, setLastWay] = useState<string>()

  const show = (next: RequestStep) => {
    setStep(next)
    setIsChallengeOpen(false)
    // What was pressed goes away; the heading stays.
    heading.current?.focus()
  }
  const confirm = () => {
    setLastWay(readLastWay())
    setStep({ status: 'confirming' })
    setIsChallengeOpen(true)
  }
  const approve = async (rememberDevice: boolean) => {
    setStep({ status: 'approving' })
    const answer = await approveRequest(requestId, rememberDevice)
    setStep(answer)
    onRemembered(answer.status === 'approved' ? answer.rememberedUntil : null)
  }
  const decide = () => {
    if (step.status === 'approving') return
    if (rememberedUntil === null || Date.now() >= rememberedUntil) return confirm()
    // The button pressed goes away; the heading stays.
    heading.current?.focus()
    void approve(false)
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
      <div className="request-layout" data-challenge={isChallengeOpen ? '' : undefined}>
        <RequestHead requestId={requestId} headingId="request-heading" headingRef={heading} step={step} />
        <RequestDetails isApproved={step.status === 'approved'} />
        <div className={isChallengeOpen ? undefined : 'request-decision'}>
          {/* Here before it says anything, or nobody would hear it. */}
          <output className="request-note">{requestNote(step)}</output>
          {isChallengeOpen ? (
            <MfaChallenge
              // Offered first, and never begun.
              methods={methods.map((method) => (method.id === lastWay ? { ...method, lastUsed: true } : method))}
              locales={lazyLocales}
              context={<bdi lang="en">Approve access request {requestId}</bdi>}
              help={help}
              instructions={instructions}
              autoFocusHeading
              data-mfa-theme={theme === 'system' ? undefined : theme}
              rememberDevice={remember}
              onSucceeded={({ methodId, rememberDevice }) => {
                keepLastWay(methodId)
                setIsChallengeOpen(false)
                heading.current?.focus()
                void approve(rememberDevice === true)
              }}
              onAbandoned={() =>
                show({ status: 'waiting', note: 'Nothing was approved. The request still waits for you.' })
              }
            />
          ) : (
            <Decision
              isOver={isOver}
              isBusy={step.status === 'approving'}
              rememberedUntil={rememberedUntil}
              onApprove={decide}
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
