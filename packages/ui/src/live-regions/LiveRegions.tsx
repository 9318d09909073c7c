import type { UseAnnouncerResult } from '@mfa-challenge/hooks'

/** Where announcements are spoken. Here from the first: a region that comes together with its message often goes unheard. */
export function LiveRegions({ statusProps, status, alertProps, alert }: Omit<UseAnnouncerResult, 'announce'>) {
  return (
    <>
      <p {...statusProps} data-mfa-part="visually-hidden">
        {status}
      </p>
      <p {...alertProps} data-mfa-part="visually-hidden">
        {alert}
      </p>
    </>
  )
}
