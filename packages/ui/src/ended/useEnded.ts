'use client'
import { type MethodEnd, useLatestCallback } from '@mfa-challenge/hooks'
import { useEffect } from 'react'
import { callHost } from '../host-call/callHost.ts'

/** What every step takes. */
export interface StepProps {
  /** Called when the method ended for good. */
  onEnd: (end: MethodEnd) => void
  /** Shows "Try another way". */
  onAnotherWay?: (() => void) | undefined
}

/** Tells the host when a method has ended. */
export function useEnded(status: string, onEnd: (end: MethodEnd) => void) {
  const tell = useLatestCallback((end: MethodEnd) => callHost(onEnd, end))
  const end = isEnd(status) ? status : undefined
  useEffect(() => {
    if (end !== undefined) tell(end)
  }, [end, tell])
}

function isEnd(status: string): status is MethodEnd {
  return status === 'succeeded' || status === 'lockedOut' || status === 'notEnoughData'
}
