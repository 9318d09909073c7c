import type { MfaMethod } from '@mfa-challenge/hooks'
import { MethodPicker, MfaScreen } from '@mfa-challenge/ui'
import '../snippets/acme.css'
import './ThemingExample.css'

const methods: readonly MfaMethod[] = [
  { id: 'push', type: 'okta-verify', userId: 'will.albin@acme.example', lastUsed: true },
  { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_WORK', destination: '••• 0178' },
  { id: 'questions', type: 'kba' },
]

/** The same screen by day and by night, recoloured by the stylesheet that the page shows. */
export function ThemedScreens() {
  return (
    <div className="guide-theming acme-portal">
      <Screen theme="light" />
      <Screen theme="dark" />
    </div>
  )
}

function Screen({ theme }: { theme: 'light' | 'dark' }) {
  return (
    <div data-mfa-root="" data-mfa-part="challenge" data-mfa-theme={theme}>
      <MfaScreen context="Approve access request AR-20418" headingLevel={4}>
        <MethodPicker methods={methods} preselectedId="push" onChoose={stay} />
      </MfaScreen>
    </div>
  )
}

function stay() {}
