import { stroke } from '../icons/stroke.ts'

export interface PushSceneProps {
  /** @default 'phone' */
  device?: 'phone' | 'token' | undefined
  /** It has left the screen, and arrived. */
  sent: boolean
}

/** A request on its way from a screen to a device. The words beside it say the same. */
export function PushScene({ device = 'phone', sent }: PushSceneProps) {
  const arrivesAt = device === 'phone' ? 101 : 92
  return (
    <svg
      {...stroke}
      data-mfa-part="push-scene"
      data-sent={sent || undefined}
      viewBox="0 0 120 72"
      width="120"
      height="72"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="4" y="12" width="58" height="40" rx="5" />
      <path d="M22 60h22" />
      {device === 'phone' ? (
        <>
          <rect x="88" y="14" width="26" height="46" rx="5" />
          <path d="M97 54h8" />
        </>
      ) : (
        <>
          <path d="M84 20h19a13 13 0 0 1 0 26H84a5 5 0 0 1-5-5V25a5 5 0 0 1 5-5z" />
          <path d="M107 33h.01" />
        </>
      )}
      <path data-mfa-part="push-travel" d={device === 'phone' ? 'M64 32c8-8 16-8 22 0' : 'M64 32c5-6 9-6 14 0'} />
      <circle data-mfa-part="push-dot" cx={sent ? arrivesAt : 33} cy={device === 'phone' ? 32 : 33} r="5" />
    </svg>
  )
}
