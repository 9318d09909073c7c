import type { ReactNode } from 'react'
import { stroke } from './stroke.ts'

const drawings = {
  message: (
    <>
      <path d="M3 4.5h14v9H9l-4 3v-3H3z" />
      <path d="M7 9h.01M10 9h.01M13 9h.01" />
    </>
  ),
  call: <path d="M6 3 4 3.5C3.5 9.5 10.5 16.5 16.5 16l.5-2-3.5-2-1.5 1.3C9.8 12.3 7.7 10.2 6.7 8L8 6.5z" />,
  mail: (
    <>
      <rect x="2.5" y="4.5" width="15" height="11" rx="1.5" />
      <path d="m3 6 7 5 7-5" />
    </>
  ),
  push: (
    <>
      <rect x="5.5" y="2.5" width="9" height="15" rx="2" />
      <path d="M9 14.5h2M7.8 8l1.6 1.6L12.4 6.6" />
    </>
  ),
  shield: <path d="M10 2.5 16 5v5c0 4-2.7 6.4-6 7.5C6.7 16.4 4 14 4 10V5z" />,
  question: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.9-1.1 1.6M10 14h.01" />
    </>
  ),
  key: (
    <>
      <rect x="2.5" y="6" width="15" height="8" rx="2" />
      <path d="M6 10h.01M9 10h.01M12 10h2.5" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="2" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  check: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="m6.5 10.2 2.4 2.4 4.6-5" />
    </>
  ),
  alert: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 6.2v4.6M10 13.6h.01" />
    </>
  ),
  offline: (
    <>
      <path d="M2.5 7.6a11 11 0 0 1 3-1.9M9 4.5a11 11 0 0 1 8.5 3.1M5 10.7a7 7 0 0 1 3-1.7M12.3 9.2a7 7 0 0 1 2.7 1.5M8 13.5a3 3 0 0 1 4 0M10 16h.01" />
      <path d="m4 3 12 14" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 6v4.2l2.7 1.6" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** A drawing beside words that say the same: hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      {...stroke}
      data-mfa-part="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  )
}
