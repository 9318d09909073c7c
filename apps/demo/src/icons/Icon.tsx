import type { ReactNode } from 'react'

const drawings = {
  brand: (
    <>
      <path d="M10 2.5 16 5v4.5c0 3.6-2.4 6.6-6 8-3.6-1.4-6-4.4-6-8V5z" />
      <path d="m7.5 10 1.8 1.8L12.8 8" />
    </>
  ),
  sms: (
    <>
      <path d="M3 4.5h14v9H9l-4 3v-3H3z" />
      <path d="M7 9h.01M10 9h.01M13 9h.01" />
    </>
  ),
  voice: <path d="M6 3 4 3.5C3.5 9.5 10.5 16.5 16.5 16l.5-2-3.5-2-1.5 1.3C9.8 12.3 7.7 10.2 6.7 8L8 6.5z" />,
  email: (
    <>
      <rect x="2.5" y="4.5" width="15" height="11" rx="1.5" />
      <path d="m3 6 7 5 7-5" />
    </>
  ),
  phone: (
    <>
      <rect x="5.5" y="2.5" width="9" height="15" rx="2" />
      <path d="M9 14.5h2" />
    </>
  ),
  fob: (
    <>
      <rect x="2.5" y="6" width="15" height="8" rx="2" />
      <path d="M6 10h.01M9 10h.01M12 10h2.5" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="7" width="9.5" height="9.5" rx="1.5" />
      <path d="M13 7V5A1.5 1.5 0 0 0 11.5 3.5H5A1.5 1.5 0 0 0 3.5 5v6.5A1.5 1.5 0 0 0 5 13h2" />
    </>
  ),
  done: <path d="m4.5 10.5 3.5 3.5 7.5-8" />,
  up: <path d="m5 12.5 5-5 5 5" />,
} satisfies Record<string, ReactNode>

/** The names of the drawings. */
type IconName = keyof typeof drawings

export interface IconProps {
  name: IconName
  size?: number | undefined
}

/** A drawing of one stroke, the colour of the words beside it. It says nothing by itself. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
