import { useEffect, useRef } from 'react'
import type { Change, Fault } from '../../report/VisualReport.ts'
import { wordOf } from '../wordOf.ts'
import './ChangeList.css'

export interface ChangeListProps {
  changes: readonly Change[]
  faults: readonly Fault[]
  /** The name of the change at hand. */
  chosen: string | undefined
  onChoose: (name: string) => void
}

/** What is to be looked at, by component. */
export function ChangeList({ changes, faults, chosen, onChoose }: ChangeListProps) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen !== undefined) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <nav ref={list} className="list" aria-label="Pictures">
      {faults.length > 0 && (
        <section>
          <h2>Without a picture</h2>
          <ul className="faults">
            {faults.map((fault) => (
              <li key={`${fault.storyId} ${fault.modeTitle}`}>
                <b>
                  {fault.component}, {fault.story}
                  {fault.modeTitle !== null && ` (${fault.modeTitle})`}
                </b>{' '}
                {fault.reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {[...Map.groupBy(changes, ({ component }) => component)].map(([component, own]) => (
        <section key={component}>
          <h2>{component}</h2>
          <ul>
            {own.map((change) => (
              <li key={change.name}>
                <button
                  type="button"
                  aria-current={change.name === chosen ? 'true' : undefined}
                  data-state={change.verdict?.verdict ?? change.kind}
                  onClick={() => onChoose(change.name)}
                >
                  <span>
                    {change.story} <small>{change.modeTitle}</small>
                  </span>
                  <span className="state">{wordOf(change)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
