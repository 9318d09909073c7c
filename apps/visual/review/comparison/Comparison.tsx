import { useState } from 'react'
import type { Change } from '../../report/VisualReport.ts'
import { BlinkingPair } from './BlinkingPair.tsx'
import type { ComparisonLook } from './ComparisonLook.ts'
import { Picture } from './Picture.tsx'
import './Comparison.css'

export interface ComparisonProps {
  change: Change
  look: ComparisonLook
}

/** A picture as it was accepted and as it is now. What has no other half is shown alone. */
export function Comparison({ change, look }: ComparisonProps) {
  const { before, after, drawing, box } = change
  const [share, setShare] = useState(50)
  if (before === undefined || after === undefined) {
    const only = after ?? before
    return only === undefined ? null : (
      <div className="side-by-side">
        <Picture source={only} caption={after === undefined ? 'As it was accepted' : 'Now, for the first time'} />
      </div>
    )
  }
  switch (look) {
    case 'sideBySide':
      return (
        <div className="side-by-side">
          <Picture source={before} caption="Before" box={box} of={change} />
          <Picture source={after} caption="Now" box={box} of={change} />
        </div>
      )
    case 'swipe':
      return (
        <div className="swipe">
          <label>
            Before
            <input
              type="range"
              min="0"
              max="100"
              value={share}
              aria-label="How much of the picture before is shown"
              aria-valuetext={`${share} percent`}
              onChange={(event) => setShare(event.target.valueAsNumber)}
            />
            Now
          </label>
          <div className="stack">
            <img src={after} alt="Now" />
            <SwipedImage source={before} share={share} />
          </div>
        </div>
      )
    case 'blink':
      return <BlinkingPair key={change.name} before={before} after={after} />
    case 'difference':
      return (
        <div className="side-by-side">
          {drawing === undefined ? (
            <p>There is no drawing of the difference.</p>
          ) : (
            <Picture source={drawing} caption="What differs is magenta" />
          )}
        </div>
      )
    default:
      return look satisfies never
  }
}

function SwipedImage({ source, share }: { source: string; share: number }) {
  return <img src={source} alt="Before" style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }} />
}
