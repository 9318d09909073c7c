import type { UseAnnouncerResult } from '@mfa-challenge/hooks'
import { useLanguage } from '../words/WordsContext.tsx'

/** Where announcements are spoken. Here from the first: a region that comes together with its message often goes unheard. */
export function LiveRegions({ statusProps, status, alertProps, alert }: Omit<UseAnnouncerResult, 'announce'>) {
  const { locale: lang, direction: dir } = useLanguage()
  return (
    <>
      <p {...statusProps} lang={lang} dir={dir} data-mfa-part="visually-hidden">
        {status}
      </p>
      <p {...alertProps} lang={lang} dir={dir} data-mfa-part="visually-hidden">
        {alert}
      </p>
    </>
  )
}
