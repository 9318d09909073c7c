'use client'
import { callHost } from '@mfa-challenge/hooks/internal'
import { type Ref, type RefCallback, type RefObject, useMemo } from 'react'

/** One ref for an element that both we and the host hold. It changes only with the host's. */
export function useMergedRef<Held>(ownRef: RefObject<Held | null>, hostRef: Ref<Held> | undefined): RefCallback<Held> {
  return useMemo(() => mergeRefs(ownRef, hostRef), [ownRef, hostRef])
}

function mergeRefs<Held>(ownRef: RefObject<Held | null>, hostRef: Ref<Held> | undefined): RefCallback<Held> {
  let cleanUp: (() => void) | undefined
  return (element) => {
    ownRef.current = element
    if (typeof hostRef === 'object' && hostRef !== null) {
      hostRef.current = element
    } else if (element === null && cleanUp !== undefined) {
      // As in React 19: a ref that gave a function is not called with null.
      callHost(cleanUp)
      cleanUp = undefined
    } else {
      const given = callHost(hostRef ?? undefined, element)
      if (element !== null && typeof given === 'function') cleanUp = given
    }
  }
}
