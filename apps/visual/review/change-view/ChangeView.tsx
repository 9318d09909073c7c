import type { Change } from '../../report/VisualReport.ts'
import { Comparison } from '../comparison/Comparison.tsx'
import { type ComparisonLook, comparisonLooks } from '../comparison/ComparisonLook.ts'
import { isAcceptable, isAccepted } from '../isAcceptable.ts'
import { liveStory } from './liveStory.ts'
import { sentenceOf } from './sentenceOf.ts'
import './ChangeView.css'

export interface ChangeViewProps {
  change: Change
  /** How many share its difference, itself included, and are not decided yet. */
  alike: number
  /** How many of its component are not decided yet. */
  ofComponent: number
  look: ComparisonLook
  onLook: (look: ComparisonLook) => void
  isServed: boolean
  actions: { accept: () => void; refuse: () => void; acceptAlike: () => void; acceptComponent: () => void }
}

/** One change: what it is in words, both pictures, and what can be said to it. */
export function ChangeView({ change, alike, ofComponent, look, onLook, isServed, actions }: ChangeViewProps) {
  const { component, story, modeTitle, kind, verdict } = change
  return (
    <article className="change" aria-labelledby="change-heading">
      <header>
        <p className="component">{component}</p>
        <h2 id="change-heading">
          {story} <span>{modeTitle}</span>
        </h2>
        <p aria-live="polite">{sentenceOf(change)}</p>
        {verdict !== undefined && (
          <p className="verdict" data-verdict={verdict.verdict}>
            {verdict.verdict === 'accepted' ? 'Accepted' : 'Refused'}: {verdict.reason}
          </p>
        )}
      </header>

      {change.before !== undefined && change.after !== undefined && (
        <fieldset className="looks">
          <legend>Look</legend>
          {comparisonLooks.map(({ look: each, title }) => (
            <label key={each}>
              <input type="radio" name="look" checked={each === look} onChange={() => onLook(each)} />
              {title}
            </label>
          ))}
        </fieldset>
      )}

      <Comparison change={change} look={look} />

      <footer>
        {isServed ? (
          <div className="actions">
            {isAcceptable(change) && (
              <button type="button" className="primary" onClick={actions.accept}>
                Accept
              </button>
            )}
            {!isAccepted(change) && (
              <button type="button" onClick={actions.refuse}>
                Refuse
              </button>
            )}
            {alike > 1 && (
              <button type="button" onClick={actions.acceptAlike}>
                Accept all {alike} with this difference
              </button>
            )}
            {ofComponent > 1 && (
              <button type="button" onClick={actions.acceptComponent}>
                Accept all {ofComponent} of the component
              </button>
            )}
          </div>
        ) : (
          <p>
            To accept or refuse, have the page served: <code>npm run visual -- review</code>
          </p>
        )}
        {kind !== 'removed' && <a href={liveStory(change, isServed)}>The live story</a>}
      </footer>
    </article>
  )
}
