import { ProgressTrack } from '../progress-track/ProgressTrack.tsx'

/** Something is being fetched or checked, and there is nothing to do meanwhile. */
export function Busy({ children }: { children: string }) {
  return (
    <div data-mfa-part="busy">
      <p data-mfa-part="busy-words">{children}</p>
      <ProgressTrack label={children} />
    </div>
  )
}
