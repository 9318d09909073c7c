import { StepUpRefused } from '@mfa-challenge/hooks/step-up'
import { stepUp } from '../step-up/stepUp.ts'
import type { PortalSession } from './PortalSession.ts'

/** What came of asking for the protected action. */
export type ApprovalAnswer = { status: 'approved' } | { status: 'abandoned' } | { status: 'refused'; text: string }

/** Asks who is signed in. */
export async function fetchSession({ signal }: { signal: AbortSignal }): Promise<PortalSession> {
  return ask('/portal-api/session', { signal })
}

/** Asks for the protected action. Where its server wants a proof first, a challenge opens meanwhile. */
export async function approveRequest(requestId: string): Promise<ApprovalAnswer> {
  try {
    const response = await stepUp.fetch(`/portal-api/requests/${requestId}/approve`, { method: 'POST' })
    if (response.ok) return { status: 'approved' }
    return { status: 'refused', text: 'The portal did not take the proof. Try again.' }
  } catch (error) {
    if (!(error instanceof StepUpRefused)) return { status: 'refused', text: 'The portal could not be reached.' }
    if (error.reason === 'abandoned' || error.reason === 'lockedOut') return { status: 'abandoned' }
    return { status: 'refused', text: 'The portal has not seen the service confirm that this is you.' }
  }
}

/** Has the portal's server ask for no challenge in this browser for a while. It does where somebody has just passed one. */
export async function rememberDevice(): Promise<number | null> {
  const { rememberedUntil }: Pick<PortalSession, 'rememberedUntil'> = await ask('/portal-api/device/remember', {
    method: 'POST',
  })
  return rememberedUntil
}

/** Has the portal's server ask for a challenge again in this browser. */
export async function forgetDevice(): Promise<void> {
  await ask('/portal-api/device/forget', { method: 'POST' })
}

/** The page and its server are one release, so what it answers is taken as typed. */
async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init)
  if (!response.ok) throw new Error(`The portal answered ${response.status} to ${path}.`)
  return response.json()
}
