import { useWords } from '@mfa-challenge/ui/words'
import { type ReactNode, useContext } from 'react'
import { ScreenContext } from './ScreenContext.ts'
import { useSaid } from './useSaid.ts'

export interface ScreenProps {
  heading: string
  lead?: ReactNode
  /** What went wrong. It is said at once, too. */
  trouble?: string | undefined
  onAnotherWay?: (() => void) | undefined
  children?: ReactNode
}

/** What all screens have. The heading gets the focus where the person asked for the screen. */
export function Screen({ heading, lead, trouble, onAnotherWay, children }: ScreenProps) {
  const words = useWords()
  const { claimFocus } = useContext(ScreenContext)
  useSaid(trouble, { assertive: true })
  return (
    <>
      {/* Another heading is another element: one that changes while it has the focus is not read out. */}
      <h2 key={heading} tabIndex={-1} ref={(element) => claimFocus(element, heading)}>
        {heading}
      </h2>
      {lead !== undefined && <p>{lead}</p>}
      {trouble !== undefined && <p className="trouble">{trouble}</p>}
      {children}
      {onAnotherWay !== undefined && (
        <button type="button" className="plain" onClick={onAnotherWay}>
          {words.tryAnotherWay}
        </button>
      )}
    </>
  )
}
