import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import { KbaQuestionnaire } from '../kba-questionnaire/KbaQuestionnaire.tsx'
import { MethodPicker } from '../method-picker/MethodPicker.tsx'
import { OktaPushWaiting } from '../okta-push-waiting/OktaPushWaiting.tsx'
import { MfaScreen } from '../screen/MfaScreen.tsx'
import { TokenEntryForm } from '../token-entry-form/TokenEntryForm.tsx'
import './styles.css'

afterEach(() => {
  cleanup()
  document.head.querySelector('#of-the-host')?.remove()
})

/** What many a page says of its elements, as the templates of app builders do. */
const hostRules = `
  h1, h2, h3, p, label, small, strong, legend, a, button, input, ul, fieldset, header, footer, section {
    color: rgb(255, 0, 0); letter-spacing: 3px; font-family: Papyrus;
  }`

const nothing = () => undefined

it.each([
  [
    'the choice',
    <MethodPicker key="" methods={[{ id: 'okta', type: 'okta-verify', userId: 'ana' }]} onChoose={nothing} />,
  ],
  ['a code', <TokenEntryForm key="" deliveryType="SMS_WORK" delivery="sent" onSubmit={nothing} onSend={nothing} />],
  ['a push', <OktaPushWaiting key="" status="waiting" challengeNumber="07" onSend={nothing} />],
  ['questions', <KbaQuestionnaire key="" questions={[{ id: 'q', text: 'Your first pet?' }]} onSubmit={nothing} />],
  ['a failure', <FailureNotice key="">The service has a problem.</FailureNotice>],
])('keeps its colours and letters on %s, whatever the page says of its elements', (_, view) => {
  const style = document.createElement('style')
  style.id = 'of-the-host'
  style.textContent = hostRules
  document.head.append(style)

  const { container } = render(
    <div data-mfa-root="">
      <MfaScreen context="Approve access request AR-20418" help={[{ label: 'Get help', href: '/help' }]}>
        {view}
      </MfaScreen>
    </div>,
  )

  const taken = [...container.querySelectorAll<HTMLElement>('[data-mfa-part]')].filter((element) => {
    const { color, letterSpacing, fontFamily } = getComputedStyle(element)
    return color === 'rgb(255, 0, 0)' || letterSpacing === '3px' || fontFamily === 'Papyrus'
  })
  expect(taken.map(({ dataset }) => dataset.mfaPart)).toEqual([])
})
