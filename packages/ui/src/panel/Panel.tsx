import type { ReactNode } from 'react'

export interface PanelProps {
  /** @default 'neutral' */
  tone?: 'neutral' | 'success' | undefined
  children: ReactNode
}

/** A quiet place in the middle of a screen, for a drawing and what goes on. */
export function Panel({ tone, children }: PanelProps) {
  return (
    <div data-mfa-part="panel" data-tone={tone}>
      {children}
    </div>
  )
}
