import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/Icon.tsx'

export interface NoticeProps {
  /** @default 'neutral' */
  tone?: 'neutral' | 'danger' | 'success' | undefined
  icon: IconName
  children: ReactNode
}

/** Something the person must know, set apart. It is announced by whoever shows it. */
export function Notice({ tone = 'neutral', icon, children }: NoticeProps) {
  return (
    <div data-mfa-part="notice" data-tone={tone}>
      <Icon name={icon} />
      <div data-mfa-part="notice-text">{children}</div>
    </div>
  )
}
