'use client'
import { type MethodEnd, type MfaMethod, useVisit } from '@mfa-challenge/hooks'
import { callHost, personalName, useLatestCallback } from '@mfa-challenge/hooks/internal'
import { useEffect } from 'react'

/** What every step takes. */
export interface StepProps {
  /** Called once, when the method ended for good. */
  onEnd: (end: MethodEnd) => void
  /** Shows "Try another way". */
  onAnotherWay?: (() => void) | undefined
}

const told = new WeakMap<object, MethodEnd>()

/** Tells the host when a method has ended: once for each visit, however often React shows it. The result is the visit. */
export function useEnded(method: MfaMethod, status: string, onEnd: (end: MethodEnd) => void): object {
  const visit = useVisit(`step ${personalName(method)}`)
  const tell = useLatestCallback((end: MethodEnd) => callHost(onEnd, end))
  const end = isEnd(status) ? status : undefined
  useEffect(() => {
    if (end === undefined || told.get(visit) === end) return
    told.set(visit, end)
    tell(end)
  }, [visit, end, tell])
  return visit
}

function isEnd(status: string): status is MethodEnd {
  return status === 'succeeded' || status === 'lockedOut' || status === 'notEnoughData'
}
