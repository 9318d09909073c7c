'use client'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { MfaChallenge, type MfaChallengeProps, MfaDialog } from '@mfa-challenge/ui'
import type { GatewayMethodsProps } from './GatewayMethodsProps.ts'

export interface ChosenChallengeProps extends GatewayMethodsProps {
  methods: readonly MfaMethod[]
}

/** The challenge itself: in the page, or in a dialog over it. */
export function ChosenChallenge({ methods, settings, connection, locales, tell, onClosed }: ChosenChallengeProps) {
  const shared: MfaChallengeProps = {
    methods,
    locale: settings.locale,
    locales,
    words: settings.words,
    context: settings.context,
    headingLevel: settings.headinglevel,
    help: settings.help,
    autoPush: settings.autopush,
    rememberDevice: settings.remember,
    onSucceeded: ({ methodId, method, rememberDevice }) =>
      tell('mfasucceeded', { methodId, method, rememberDevice, takeAssertion: connection.takeAssertion }),
  }
  const abandon = () => tell('mfaabandoned', undefined)
  const goOn = () => tell('mfacontinue', undefined)
  if (settings.modal) return <MfaDialog {...shared} open onAbandoned={abandon} onContinue={goOn} onClose={onClosed} />
  return (
    <MfaChallenge
      {...shared}
      autoFocusHeading={settings.focused}
      onAbandoned={settings.cancelable ? abandon : undefined}
      onContinue={settings.continuable ? goOn : undefined}
    />
  )
}
