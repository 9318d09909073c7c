'use client'
import type { UseAnnouncerResult } from '@mfa-challenge/hooks'
import { useRef } from 'react'
import { useContrastWarning } from '../contrast-warning/useContrastWarning.ts'
import { useLanguage } from '../words/WordsContext.tsx'

/** Where announcements are spoken. Here from the first: a region that comes together with its message often goes unheard. */
export function LiveRegions({ statusProps, status, alertProps, alert }: Omit<UseAnnouncerResult, 'announce'>) {
  const { locale: lang, direction: dir } = useLanguage()
  // Every screen has these, in whatever root it stands.
  const place = useRef<HTMLParagraphElement>(null)
  useContrastWarning(place)
  return (
    <>
      <p {...statusProps} ref={place} lang={lang} dir={dir} data-mfa-part="visually-hidden">
        {status}
      </p>
      <p {...alertProps} lang={lang} dir={dir} data-mfa-part="visually-hidden">
        {alert}
      </p>
    </>
  )
}
