/** Something is going on, nobody knows how long. The line is drawn; the progress bar is there to be heard. */
export function ProgressTrack({ label }: { label: string }) {
  return (
    <div data-mfa-part="progress-track">
      <progress data-mfa-part="visually-hidden" aria-label={label} />
    </div>
  )
}
