import { stroke } from '../icons/stroke.ts'
import { Panel } from '../panel/Panel.tsx'

/** A page with a smaller one in it: what Duo's prompt will look like here. The words beside it say the same. */
export function DuoScene() {
  return (
    <Panel>
      <svg
        {...stroke}
        data-mfa-part="duo-scene"
        viewBox="0 0 120 72"
        width="120"
        height="72"
        aria-hidden="true"
        focusable="false"
      >
        <rect x="14" y="6" width="92" height="60" rx="5" />
        <path d="M14 17h92M21 11.5h.01M26 11.5h.01M31 11.5h.01" />
        <rect data-mfa-part="duo-scene-prompt" x="36" y="26" width="48" height="31" rx="4" />
        <path data-mfa-part="duo-scene-prompt" d="m54 41.5 4.5 4.5 8-9" />
      </svg>
    </Panel>
  )
}
