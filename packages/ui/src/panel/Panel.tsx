import type { ReactNode } from 'react'

/** A quiet place in the middle of a screen, for a drawing and what goes on. */
export function Panel({ children }: { children: ReactNode }) {
  return <div data-mfa-part="panel">{children}</div>
}
