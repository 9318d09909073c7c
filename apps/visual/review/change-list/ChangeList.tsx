import { useEffect, useRef } from 'react'
import type { Change, Fault } from '../../report/VisualReport.ts'
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
            {own.map(({ name, story, modeTitle, kind, verdict }) => (
              <li key={name}>
                <button
                  type="button"
                  aria-current={name === chosen ? 'true' : undefined}
                  data-state={verdict?.verdict ?? kind}
                  onClick={() => onChoose(name)}
                >
                  <span>
                    {story} <small>{modeTitle}</small>
                  </span>
                  <span className="state">{verdict?.verdict ?? kind}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
