import { isToReview } from '../../report/isSettled.ts'
import type { VisualReport } from '../../report/VisualReport.ts'
import './ReportHead.css'

export interface ReportHeadProps {
  report: VisualReport
  /** How many can be accepted at once; 0 where none can be accepted at all. */
  acceptable: number
  onAcceptAll: () => void
}

/** What came of the run, in figures. */
export function ReportHead({ report, acceptable, onAcceptAll }: ReportHeadProps) {
  const { changes, faults, same, left, commit, chromium, baselineChromium } = report
  const decided = (as: 'accepted' | 'refused') => changes.filter(({ verdict }) => verdict?.verdict === as).length
  const ofBrowser = changes.filter(({ kind, verdict }) => kind === 'browser' && verdict === undefined).length
  const figures = [
    [changes.filter(isToReview).length, 'to review'],
    [decided('refused'), 'refused'],
    [decided('accepted'), 'accepted'],
    [ofBrowser, 'of the browser'],
    [faults.length, 'without a picture'],
    [same, 'as before'],
    [left, 'left out'],
  ] as const
  return (
    <header className="head">
      <div>
        <h1>Visual review</h1>
        <p>
          {commit}, {new Date(report.at).toLocaleString()}
          {baselineChromium !== null && baselineChromium !== chromium && (
            <>
              . Accepted pictures are of Chromium {baselineChromium}, these of {chromium}
            </>
          )}
        </p>
      </div>
      <dl>
        {figures
          .filter(([figure], at) => figure > 0 || at === 0)
          .map(([figure, what]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
      </dl>
      {acceptable > 1 && (
        <button type="button" onClick={onAcceptAll}>
          Accept all {acceptable}
        </button>
      )}
    </header>
  )
}
