import { useOnce } from '@mfa-challenge/hooks'
import { type DuoIframeProps, useDuoWeb } from '@mfa-challenge/hooks/duo-web'
import { duoFailureWords, useWords } from '@mfa-challenge/ui/words'
import { useContext, useLayoutEffect } from 'react'
import { Action } from './Action.tsx'
import { blockWords } from './blockWords.ts'
import type { MethodScreenProps } from './MethodScreenProps.ts'
import { Screen } from './Screen.tsx'
import { ScreenContext } from './ScreenContext.ts'
import { useEnd } from './useEnd.ts'
import { useSaid } from './useSaid.ts'

/** Duo's own prompt in a frame. Another way stands outside of it, always: a prompt that is broken looks like any other. */
export function DuoScreen({ method, press, onEnd, onAnotherWay }: MethodScreenProps<'duo-web'>) {
  const words = useWords()
  const duo = useDuoWeb({ method, title: words.duoFrameTitle })
  useOnce(press, duo.start)
  useEnd(duo.status, onEnd)

  const frame = duo.status === 'prompting' ? duo.frame : undefined
  const iframeProps = frame !== undefined && 'iframeProps' in frame ? frame.iframeProps : undefined
  const isChecking = duo.status === 'checking' || duo.status === 'succeeded' || frame?.status === 'answered'
  const progress = isChecking ? words.duoChecking : duo.status === 'preparing' ? words.duoPreparing : undefined
  useSaid(frame?.status === 'shown' ? words.duoOpened : progress)
  const isOpen = iframeProps !== undefined || progress !== undefined

  return (
    <Screen
      heading={words.duoHeading}
      lead={progress ?? (isOpen ? words.duoLead : words.duoReadyLead)}
      trouble={duoFailureWords(duo, words) ?? blockWords(duo.blockedBy, words)}
      onAnotherWay={onAnotherWay}
    >
      {frame?.status === 'openWindow' && (
        <p>
          {words.duoOpenWindow}{' '}
          <a href={frame.url} target="_blank" rel="noopener noreferrer">
            {words.duoOpenLink}
          </a>
        </p>
      )}
      {iframeProps !== undefined && <Prompt iframeProps={iframeProps} />}
      {!isOpen && (
        <Action can={duo.canStart} waitUntil={duo.waitUntil} onPress={duo.start}>
          {words.duoOpenAgain}
        </Action>
      )}
    </Screen>
  )
}

function Prompt({ iframeProps }: { iframeProps: DuoIframeProps }) {
  const { key, title, ref, ...rest } = iframeProps
  const { keepFocus } = useContext(ScreenContext)
  // The page is not told that the focus has gone into a frame. With the frame it would be lost.
  useLayoutEffect(() => {
    const frame = ref.current
    return () => {
      if (frame !== null && document.activeElement === frame) keepFocus()
    }
  }, [ref, keepFocus])
  return <iframe {...rest} key={key} ref={ref} title={title} />
}
