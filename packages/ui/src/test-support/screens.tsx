import type { MfaMethod } from '@mfa-challenge/hooks'
import type { ReactNode } from 'react'
import { DuoFrame } from '../duo-frame/DuoFrame.tsx'
import { KbaQuestionnaire } from '../kba-questionnaire/KbaQuestionnaire.tsx'
import { LockoutNotice } from '../lockout-notice/LockoutNotice.tsx'
import { MethodTrouble } from '../method-trouble/MethodTrouble.tsx'
import { MethodPicker } from '../method-picker/MethodPicker.tsx'
import { OktaPushWaiting } from '../okta-push-waiting/OktaPushWaiting.tsx'
import { OutcomeNotice } from '../outcome-notice/OutcomeNotice.tsx'
import { RsaWaiting } from '../rsa-waiting/RsaWaiting.tsx'
import { MfaScreen } from '../screen/MfaScreen.tsx'
import { TokenEntryForm } from '../token-entry-form/TokenEntryForm.tsx'
import { TokenRequest } from '../token-entry-form/TokenRequest.tsx'
import { englishWords } from '../words/englishWords.ts'
import { duoDrawing } from './duoDrawing.ts'
import { storyScreen } from './inScreen.tsx'
import { questions } from './storyQuestions.ts'

const nothing = () => undefined
const { pet, concert, inArabic } = questions
const trackingId = 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1'

const methods: readonly MfaMethod[] = [
  { id: 'okta', type: 'okta-verify', userId: 'ana', deviceName: 'Ana’s Pixel', lastUsed: true },
  { id: 'text', type: 'token', userAlias: 'ana', deliveryType: 'SMS_PERSONAL', destination: '••• 17' },
  { id: 'mail', type: 'token', userAlias: 'ana', deliveryType: 'EMAIL_WORK', destination: 'a•••@finance.acme.example' },
  { id: 'kba', type: 'kba', unavailable: { reason: 'notEnoughData' } },
  { id: 'rsa', type: 'rsa', getRequestId: async () => '' },
]
const code = { deliveryType: 'SMS_PERSONAL', destination: '••• 17', onSubmit: nothing, onSend: nothing } as const
const way = { onAnotherWay: nothing }

/** Every kind of screen, one in its usual state and one in its fullest. */
export const screens: readonly { name: string; view: ReactNode }[] = [
  { name: 'the choice', view: <MethodPicker methods={methods} onChoose={nothing} onCancel={nothing} /> },
  { name: 'a code to be sent', view: <TokenRequest {...code} {...way} failure={englishWords.notSent} /> },
  { name: 'a code', view: <TokenEntryForm {...code} {...way} codeLength={6} delivery="sent" resendWait={24} /> },
  { name: 'a code of any length', view: <TokenEntryForm {...code} {...way} delivery="sent" sentCount={2} /> },
  {
    name: 'a refused code',
    view: (
      <TokenEntryForm {...code} {...way} codeLength={8} delivery="earlier" error={englishWords.codeWrong} wait={42} />
    ),
  },
  { name: 'Okta Verify', view: <OktaPushWaiting {...way} status="ready" onSend={nothing} /> },
  {
    name: 'a push',
    view: <OktaPushWaiting {...way} status="waiting" challengeNumber="07" stillWaiting onSend={nothing} />,
  },
  {
    name: 'a refused push',
    view: (
      <OktaPushWaiting
        {...way}
        status="ended"
        failure={englishWords.pushRefused}
        trackingId={trackingId}
        onSend={nothing}
      />
    ),
  },
  { name: 'Duo', view: <DuoFrame {...way} onOpen={nothing} /> },
  { name: englishWords.duoFrameTitle, view: <DuoFrame {...way} iframeProps={duoDrawing} /> },
  { name: 'questions', view: <KbaQuestionnaire {...way} questions={[pet, concert, inArabic]} onSubmit={nothing} /> },
  {
    name: 'answers that did not match',
    view: (
      <KbaQuestionnaire
        {...way}
        questions={[pet, concert]}
        refusal={englishWords.kbaMoreNeeded}
        unverified={[pet.id, concert.id]}
        onSubmit={nothing}
      />
    ),
  },
  { name: 'RSA', view: <RsaWaiting {...way} status="ready" onStart={nothing} /> },
  { name: 'RSA’s device', view: <RsaWaiting {...way} status="waiting" onStart={nothing} /> },
  {
    name: 'a method that could not be loaded',
    view: <MethodTrouble {...way} method={{ id: 'kba', type: 'kba' }} trouble="notLoaded" onTryAgain={nothing} />,
  },
  { name: 'too many tries', view: <LockoutNotice onCancel={nothing} /> },
  { name: 'the end', view: <OutcomeNotice outcome="succeeded" onContinue={nothing} /> },
  { name: 'no way left', view: <OutcomeNotice outcome="nothingLeft" onContinue={nothing} onCancel={nothing} /> },
]

/** A screen in its card, as the whole challenge would show it. */
export function ScreenCard({ children }: { children: ReactNode }) {
  return (
    <section data-mfa-root="" data-mfa-part="challenge">
      <MfaScreen {...storyScreen} rememberDevice>
        {children}
      </MfaScreen>
    </section>
  )
}
