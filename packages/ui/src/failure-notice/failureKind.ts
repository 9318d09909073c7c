import type { IconName } from '../icons/Icon.tsx'

/** What sort of trouble it is: `wait` and `late` are nobody's mistake, and look calmer than an `error`. */
export type FailureKind = 'error' | 'wait' | 'late' | 'offline'

/** The look of each kind. */
export const failureLooks: Record<FailureKind, { tone: 'danger' | 'neutral'; icon: IconName }> = {
  error: { tone: 'danger', icon: 'alert' },
  wait: { tone: 'neutral', icon: 'clock' },
  late: { tone: 'neutral', icon: 'clock' },
  offline: { tone: 'neutral', icon: 'offline' },
}

/** The kind of a failure of the service's, or of the way to it. */
export function failureKind(failure: { readonly code: string } | undefined): FailureKind | undefined {
  switch (failure?.code) {
    case undefined:
      return undefined
    case 'rateLimited':
      return 'wait'
    case 'timedOut':
      return 'late'
    case 'offline':
      return 'offline'
    default:
      return 'error'
  }
}
