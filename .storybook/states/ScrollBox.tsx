import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

export interface ScrollBoxProps {
  /** Names it for those who come to it by the keyboard. */
  label: string
  /** Said above it where it has more to the sides. */
  hint: string
  children: ReactNode
}

type More = 'start' | 'end' | 'both' | undefined

/** Keeps what is too wide for the page, and says that there is more: by words, and by a shade on that side. */
export function ScrollBox({ label, hint, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const [more, setMore] = useState<More>()

  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const look = () => setMore(moreIn(element))
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])

  // What does not scroll is no stop for the keyboard.
  const stop = more && ({ role: 'region', 'aria-label': label, tabIndex: 0 } as const)
  return (
    <div className="states-frame" data-more={more}>
      {more && <p className="states-hint">{hint}</p>}
      <div ref={box} className="states-scroll" {...stop}>
        {children}
      </div>
    </div>
  )
}

/** Half a pixel is no more than rounding. */
function moreIn({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): More {
  const before = scrollLeft > 1
  const after = scrollWidth - clientWidth - scrollLeft > 1
  if (before && after) return 'both'
  if (before) return 'start'
  return after ? 'end' : undefined
}
