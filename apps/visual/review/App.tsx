import { useState } from 'react'
import type { Change, VisualReport } from '../report/VisualReport.ts'
import { isToReview } from '../report/isSettled.ts'
import { isAcceptable, isAccepted, isComparable } from './isAcceptable.ts'
import { ChangeList } from './change-list/ChangeList.tsx'
import { ChangeView } from './change-view/ChangeView.tsx'
import type { ComparisonLook } from './comparison/ComparisonLook.ts'
import type { Decision } from '../server/readDecision.ts'
import { decide } from './decide.ts'
import { type Asked, DecisionDialog } from './decision-dialog/DecisionDialog.tsx'
import { ReportHead } from './report-head/ReportHead.tsx'
import { ShortcutList } from './shortcuts/ShortcutList.tsx'
import { useShortcuts } from './shortcuts/useShortcuts.ts'

export interface AppProps {
  report: VisualReport
  /** By the server that can accept and refuse. */
  isServed: boolean
}

/** The page: what changed on one side, and the change at hand on the other. */
export function App({ report: given, isServed }: AppProps) {
  const [report, setReport] = useState(given)
  const [name, setName] = useState(given.changes[0]?.name)
  const [look, setLook] = useState<ComparisonLook>('sideBySide')
  const [asked, setAsked] = useState<Asked>()
  const { changes } = report
  const at = changes.findIndex((change) => change.name === name)
  const change = changes[at]

  const go = (step: 1 | -1) => setName(changes[(at + step + changes.length) % changes.length]?.name)
  const ask = (verdict: Decision['verdict'], about: readonly Change[], what: string) => {
    if (isServed && about.length > 0) setAsked({ verdict, names: about.map((each) => each.name), what })
  }
  const settle = async (decision: Omit<Decision, 'run'>) => {
    const next = await decide({ ...decision, run: report.at })
    setReport(next)
    setAsked(undefined)
    setName(nextOpen(next.changes, at)?.name ?? name)
  }
  // Many at once are those that nobody has decided yet: what was refused is accepted by itself alone.
  const undecided = changes.filter((each) => isAcceptable(each) && each.verdict === undefined)
  const toReview = undecided.filter(isToReview)
  const alike = change && isComparable(change) ? undecided.filter(({ group }) => group === change.group) : []
  const ofComponent = toReview.filter(({ component }) => component === change?.component)
  const actions = {
    accept: () => change && isAcceptable(change) && ask('accepted', [change], 'this picture'),
    refuse: () => change && !isAccepted(change) && ask('refused', [change], 'this picture'),
    acceptAlike: () => alike.length > 1 && ask('accepted', alike, `${alike.length} pictures with the same difference`),
    acceptComponent: () =>
      ofComponent.length > 1 &&
      ask('accepted', ofComponent, `${ofComponent.length} pictures of ${change?.component ?? ''}`),
    acceptAll: () => ask('accepted', toReview, `all ${toReview.length} pictures that are left`),
  }
  const [areKeysOn, setAreKeysOn] = useState(true)
  useShortcuts(areKeysOn && asked === undefined, {
    ...actions,
    next: () => go(1),
    previous: () => go(-1),
    look: setLook,
  })

  return (
    <>
      <ReportHead report={report} acceptable={isServed ? toReview.length : 0} onAcceptAll={actions.acceptAll} />
      <div className="panes">
        <ChangeList changes={changes} faults={report.faults} chosen={name} onChoose={setName} />
        <main className="pane">
          {change === undefined ? (
            <p className="empty">
              {report.faults.length === 0 ? 'Every picture is as it was accepted.' : 'No picture differs.'}
            </p>
          ) : (
            <ChangeView
              change={change}
              alike={alike.length}
              ofComponent={ofComponent.length}
              look={look}
              onLook={setLook}
              isServed={isServed}
              actions={actions}
            />
          )}
          <ShortcutList isServed={isServed} areOn={areKeysOn} onTurn={setAreKeysOn} />
        </main>
      </div>
      {asked && (
        <DecisionDialog key={asked.names.join()} asked={asked} onDecide={settle} onClose={() => setAsked(undefined)} />
      )}
    </>
  )
}

/** The first after this one that nobody has decided yet, else the first of all. */
function nextOpen(changes: readonly Change[], at: number): Change | undefined {
  return changes.slice(at).find(isToReview) ?? changes.find(isToReview)
}
