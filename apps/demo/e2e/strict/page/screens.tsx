import type { MfaMethod } from '@mfa-challenge/hooks'
import { LockoutNotice, MfaChallenge, MfaScreen, OutcomeNotice } from '@mfa-challenge/ui'
import { CodeField } from '@mfa-challenge/ui/CodeField'
import { DuoFrame } from '@mfa-challenge/ui/DuoFrame'
import { DuoWebStep } from '@mfa-challenge/ui/DuoWebStep'
import { KbaQuestionnaire } from '@mfa-challenge/ui/KbaQuestionnaire'
import { KbaStep } from '@mfa-challenge/ui/KbaStep'
import { OktaPushWaiting } from '@mfa-challenge/ui/OktaPushWaiting'
import { OktaVerifyStep } from '@mfa-challenge/ui/OktaVerifyStep'
import { OtherStep } from '@mfa-challenge/ui/OtherStep'
import { RsaStep } from '@mfa-challenge/ui/RsaStep'
import { RsaWaiting } from '@mfa-challenge/ui/RsaWaiting'
import { TokenEntryForm } from '@mfa-challenge/ui/TokenEntryForm'
import { TokenRequest } from '@mfa-challenge/ui/TokenRequest'
import { TokenStep } from '@mfa-challenge/ui/TokenStep'
import type { ReactNode } from 'react'
import type { ScreenName } from './StrictPageFacts.ts'

const nothing = () => undefined
const help = [{ label: 'Get help', href: '/help' }]
const questions = [
  { id: 'pet', text: 'What was the name of your first pet?' },
  { id: 'city', text: 'In which city were you born?' },
]

export const screens: Record<ScreenName, (methods: readonly MfaMethod[]) => ReactNode> = {
  challenge: (methods) => (
    <MfaChallenge
      methods={methods}
      context="Approve access request AR-20418"
      help={help}
      instructions={{ choosing: 'Acme staff never ask for a code.' }}
      rememberDevice
      onAbandoned={nothing}
      onContinue={nothing}
    />
  ),
  oneMethod: (methods) => <MfaChallenge methods={methods.slice(0, 1)} />,
  nothingLeft: (methods) => (
    <MfaChallenge methods={methods.map((method) => ({ ...method, unavailable: { reason: 'Not today.' } }))} />
  ),
  steps: (methods) =>
    methods.map((method) => (
      <MfaScreen key={method.id} help={help} rememberDevice>
        {stepOf(method)}
      </MfaScreen>
    )),
  views: () =>
    views.map((view, place) => (
      <MfaScreen key={place} help={help}>
        {view}
      </MfaScreen>
    )),
}

function stepOf(method: MfaMethod): ReactNode {
  switch (method.type) {
    case 'token':
      return <TokenStep method={method} onEnd={nothing} />
    case 'okta-verify':
      return <OktaVerifyStep method={method} onEnd={nothing} />
    case 'duo-web':
      return <DuoWebStep method={method} onEnd={nothing} />
    case 'kba':
      return <KbaStep method={method} onEnd={nothing} />
    case 'rsa':
      return <RsaStep method={method} onEnd={nothing} />
    case 'other':
      return <OtherStep method={method} onEnd={nothing} />
    default:
      return method satisfies never
  }
}

/** Those with a drawing, a count or a choice in them. */
const views: readonly ReactNode[] = [
  <CodeField key="code" label="6-digit code" length={6} value="123" tooLongText="" onValueChange={nothing} />,
  <TokenRequest key="request" deliveryType="VOICE_WORK" destination="•••• 17" onSend={nothing} />,
  <TokenEntryForm
    key="entry"
    deliveryType="SMS_WORK"
    codeLength={6}
    delivery="sent"
    onSubmit={nothing}
    onSend={nothing}
  />,
  <OktaPushWaiting key="push" status="waiting" wait={24} onSend={nothing} />,
  <OktaPushWaiting key="number" status="waiting" challengeNumber="07" onSend={nothing} />,
  <RsaWaiting key="rsa" status="waiting" onStart={nothing} />,
  <DuoFrame key="duo" busy="preparing" />,
  <KbaQuestionnaire key="kba" questions={questions} onSubmit={nothing} />,
  <LockoutNotice key="locked" until={4_102_444_800_000} onStartOver={nothing} />,
  <OutcomeNotice key="outcome" outcome="succeeded" onContinue={nothing} />,
]
