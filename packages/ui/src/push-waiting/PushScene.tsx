/** A request on its way from a screen to a phone. The words beside it say the same. */
export function PushScene() {
  return (
    <svg data-mfa-part="push-scene" viewBox="0 0 120 72" width="120" height="72" aria-hidden="true" focusable="false">
      <rect x="4" y="12" width="58" height="40" rx="5" />
      <path d="M22 60h22" />
      <rect x="88" y="14" width="26" height="46" rx="5" />
      <path d="M97 54h8" />
      <path data-mfa-part="push-travel" d="M64 32c8-8 16-8 22 0" />
      <circle data-mfa-part="push-dot" cx="101" cy="32" r="5" />
    </svg>
  )
}
