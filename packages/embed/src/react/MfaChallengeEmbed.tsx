'use client'
import { type ComponentProps, type JSX, useEffect, useRef } from 'react'
import { createElementIn } from '../element/createElementIn.ts'
import type { MfaChallengeSettings } from '../settings/MfaChallengeSettings.ts'
import { settingsIn, type MfaChallengeHandlers, tellers } from './handlers.ts'

export interface MfaChallengeEmbedProps extends MfaChallengeSettings, MfaChallengeHandlers {
  gateway: string
  /** For the element around it. */
  className?: ComponentProps<'div'>['className']
}

/**
 * The element, in an element of React's own: React that hydrates would give a custom element neither its properties nor its
 * handlers. A server renders the place for it. Handlers get what the event has as its `detail`.
 */
export function MfaChallengeEmbed({ className, ...props }: MfaChallengeEmbedProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  const newest = useRef(props)
  const element = useRef<ReturnType<typeof createElementIn>>(undefined)

  useEffect(() => {
    newest.current = props
    element.current?.set(settingsIn(props))
  })
  useEffect(() => {
    if (place.current === null) return undefined
    const made = createElementIn(place.current, settingsIn(newest.current), (name, detail) =>
      tellers[name](newest.current, detail),
    )
    element.current = made
    return () => {
      element.current = undefined
      made.remove()
    }
  }, [])

  return <div ref={place} className={className} />
}
