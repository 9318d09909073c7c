import type { MfaMethod } from '@mfa-challenge/hooks'
import { CodeScreen } from './CodeScreen.tsx'
import { DuoScreen } from './DuoScreen.tsx'
import type { MethodScreenProps } from './MethodScreenProps.ts'
import { OktaScreen } from './OktaScreen.tsx'
import { QuestionsScreen } from './QuestionsScreen.tsx'
import { RsaScreen } from './RsaScreen.tsx'

/** The screen of a method. */
export function MethodScreen({ method, ...rest }: MethodScreenProps<MfaMethod['type']>) {
  switch (method.type) {
    case 'token':
      return <CodeScreen method={method} {...rest} />
    case 'okta-verify':
      return <OktaScreen method={method} {...rest} />
    case 'duo-web':
      return <DuoScreen method={method} {...rest} />
    case 'kba':
      return <QuestionsScreen method={method} {...rest} />
    case 'rsa':
      return <RsaScreen method={method} {...rest} />
    case 'other':
      // The service has none: only a gateway does.
      return null
    default:
      return method satisfies never
  }
}
