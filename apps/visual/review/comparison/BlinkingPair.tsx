import { useEffect, useState } from 'react'

export interface BlinkingPairProps {
  before: string
  after: string
}

/** Less than three times a second: WCAG 2.2, 2.3.1. */
const pace = 600

/** One picture after the other, in one place, until it is stopped. */
export function BlinkingPair({ before, after }: BlinkingPairProps) {
  const [isBlinking, setIsBlinking] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches)
  const [isAfter, setIsAfter] = useState(false)
  useEffect(() => {
    if (!isBlinking) return undefined
    const timer = setInterval(() => setIsAfter((was) => !was), pace)
    return () => clearInterval(timer)
  }, [isBlinking])
  const caption = isAfter ? 'Now' : 'Before'

  return (
    <figure>
      <figcaption className="blink-line">
        <b>{caption}</b>
        <button type="button" onClick={() => setIsBlinking(!isBlinking)}>
          {isBlinking ? 'Stop' : 'Blink'}
        </button>
        {!isBlinking && (
          <button type="button" onClick={() => setIsAfter(!isAfter)}>
            Show the other
          </button>
        )}
      </figcaption>
      <div className="stack">
        <img src={before} alt={isAfter ? '' : 'Before'} hidden={isAfter} />
        <img src={after} alt={isAfter ? 'Now' : ''} hidden={!isAfter} />
      </div>
    </figure>
  )
}
