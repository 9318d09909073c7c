import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, useCallback, useLayoutEffect, useSyncExternalStore } from 'react'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { readToolbar } from '../readToolbar.ts'
import { dressPage } from '../stage/dressPage.ts'
import { storybookThemes } from './storybookThemes.ts'

/** A docs page that follows the toolbar as its stories do. */
export function DocsPage(props: PropsWithChildren<DocsContainerProps>) {
  const { channel } = props.context
  const subscribe = useCallback(
    (onChange: () => void) => {
      channel.on(GLOBALS_UPDATED, onChange)
      return () => channel.off(GLOBALS_UPDATED, onChange)
    },
    [channel],
  )
  const globals = useSyncExternalStore(subscribe, () => lastGlobals(channel))
  const chosen = readToolbar(globals ?? {})
  useLayoutEffect(() => dressPage(chosen, true))
  return <DocsContainer {...props} theme={storybookThemes[chosen.theme]} />
}

function lastGlobals(channel: DocsContainerProps['context']['channel']): Record<string, unknown> | undefined {
  // An event's arguments, and of these the first.
  const [event] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? []
  return event?.globals
}
