import type { MfaMethod } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'
import { useRef, useState } from 'react'
import type { Theme } from '../app/useRootTheme.ts'
import { approveRequest, forgetDevice } from '../portal-api/portalApi.ts'
import { Decision } from './Decision.tsx'
import { RequestDetails } from './RequestDetails.tsx'
import { RequestHead } from './RequestHead.tsx'
import type { RequestStep } from './requestStep.ts'

export interface AccessRequestProps {
  methods: readonly MfaMethod[]
  /** Of the challenge: a BCP 47 tag. */
  language: string
  theme: Theme
  /** Until when this browser needs no challenge, in milliseconds since the epoch. */
  rememberedUntil: number | null
  onRemembered: (until: number | null) => void
}

const requestId = 'AR-20418'
const help = [{ label: 'Get help', href: 'mailto:help@acme.example' }]
const remember = {
  label: 'Don’t ask again for 10 minutes',
  hint: 'Only in a browser that is yours alone.',
}
const instructions = { kba: <bdi lang="en">Acme staff never ask for these answers, by phone or by mail.</bdi> }

/** The protected action: a request for access that may be approved by whoever proves who they are. */
export function AccessRequest({ methods, language, theme, rememberedUntil, onRemembered }: AccessRequestProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [step, setStep] = useState<RequestStep>({ status: 'waiting' })
  const [isChallengeOpen, setIsChallengeOpen] = useState(false)

  const show = (next: RequestStep) => {
    setStep(next)
    setIsChallengeOpen(false)
    // What was pressed goes away; the heading stays.
    heading.current?.focus()
  }
  const confirm = () => {
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
        {isChallengeOpen ? (
          <MfaChallenge
            methods={methods}
            locales={lazyLocales}
            context={<bdi lang="en">Approve access request {requestId}</bdi>}
            help={help}
            instructions={instructions}
            autoFocusHeading
            data-mfa-theme={theme === 'system' ? undefined : theme}
            // Acme’s words are in English alone; the challenge has its own in every language.
            rememberDevice={language === 'en' ? remember : true}
            onSucceeded={(outcome) => void approve(outcome.rememberDevice === true)}
            onContinue={() => {
              setIsChallengeOpen(false)
              heading.current?.focus()
            }}
            onAbandoned={() =>
              show({ status: 'waiting', note: 'Nothing was approved. The request still waits for you.' })
            }
          />
        ) : (
          <Decision
            isOver={isOver}
            rememberedUntil={rememberedUntil}
            onApprove={decide}
            onForget={() => void forget()}
            onDecline={() => show({ status: 'declined' })}
            onStartOver={() => show({ status: 'waiting' })}
          />
        )}
      </div>
    </section>
  )
}
