import type { MethodEnd } from '@mfa-challenge/hooks'
import { useEffect } from 'react'

/** Tells the challenge when a method has ended for good. `end` heeds the first word of each visit, and no other. */
export function useEnd(status: string | undefined, end: (end: MethodEnd) => void) {
  useEffect(() => {
    if (status === 'succeeded' || status === 'lockedOut' || status === 'notEnoughData') end(status)
  }, [status, end])
}
