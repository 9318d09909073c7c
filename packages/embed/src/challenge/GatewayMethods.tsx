'use client'
import { useGatewayMethods } from '@mfa-challenge/hooks/gateway'
import { type LanguageProps, MfaScreen } from '@mfa-challenge/ui'
import { type ReactNode, useEffect, useMemo } from 'react'
import { useLatestCallback } from '@mfa-challenge/hooks/internal'
import { ChosenChallenge } from './ChosenChallenge.tsx'
import type { GatewayMethodsProps } from './GatewayMethodsProps.ts'
import { MethodsTrouble } from './MethodsTrouble.tsx'
import { choose, readChoice } from './offeredMethods.ts'

/** The challenge, once it is known which methods there are. */
export function GatewayMethods(props: GatewayMethodsProps) {
  const { settings, connection } = props
  const { methods: given } = settings
  const choice = useMemo(() => readChoice(given, connection.client), [given, connection])
  if (choice.kind === 'listed') return <ChosenChallenge {...props} methods={choice.methods} />
  return <AskedMethods {...props} choice={choice} />
}

interface AskedMethodsProps extends GatewayMethodsProps {
  choice: ReturnType<typeof readChoice>
}

function AskedMethods({ choice, ...props }: AskedMethodsProps) {
  const { settings, connection, tell, onClosed } = props
  const list = useGatewayMethods({ client: connection.client })
  const methods = useMemo(() => (list.status === 'ready' ? choose(list.methods, choice) : []), [list, choice])
  const isEmpty = list.status === 'ready' && methods.length === 0
  const failure = list.status === 'failed' ? list.failure : undefined

  const tellFailure = useLatestCallback(() => {
    if (failure === undefined) return
    tell('mfaunavailable', { failure })
    if (settings.modal) onClosed()
  })
  useEffect(() => tellFailure(), [failure, tellFailure])
  const tellEmpty = useLatestCallback(() => {
    if (!isEmpty) return
    tell('mfanomethod', undefined)
    if (settings.modal) onClosed()
  })
  useEffect(() => tellEmpty(), [isEmpty, tellEmpty])

  if (list.status === 'ready' && !isEmpty) return <ChosenChallenge {...props} methods={methods} />
  // A dialog opens with something to do in it.
  if (settings.modal) return null
  return (
    <Screen settings={settings} locales={props.locales}>
      <MethodsTrouble list={list} onCancel={settings.cancelable ? () => tell('mfaabandoned', undefined) : undefined} />
    </Screen>
  )
}

/** The card before there is a challenge. */
function Screen({
  settings,
  locales,
  children,
}: Pick<AskedMethodsProps, 'settings' | 'locales'> & { children: ReactNode }) {
  const language: LanguageProps = { locale: settings.locale, locales, words: settings.words }
  return (
    <section data-mfa-root="" data-mfa-part="challenge">
      <MfaScreen {...language} context={settings.context} headingLevel={settings.headinglevel} help={settings.help}>
        {children}
      </MfaScreen>
    </section>
  )
}
