import { Panel } from '../panel/Panel.tsx'
import { ProgressTrack } from '../progress-track/ProgressTrack.tsx'

/** Something is being fetched or checked, and there is nothing to do meanwhile. */
export function Busy({ children }: { children: string }) {
  return (
    <Panel>
      <p data-mfa-part="step-lead">{children}</p>
      <ProgressTrack label={children} />
    </Panel>
  )
}
