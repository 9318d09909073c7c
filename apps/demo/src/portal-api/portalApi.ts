import type { PortalSession } from './PortalSession.ts'

/** What came of asking for the protected action. */
export type ApprovalAnswer =
  | { status: 'approved'; rememberedUntil: number | null }
  | { status: 'refused'; text: string }

/** Asks who is signed in, and how they can pass. */
export async function fetchSession({ signal }: { signal: AbortSignal }): Promise<PortalSession> {
  return ask('/portal-api/session', { signal })
}

/** Has the portal's server sign a request for Duo's prompt. */
export async function fetchSigRequest({
  signal,
}: {
  signal: AbortSignal
}): Promise<{ host: string; sigRequest: string }> {
  return ask('/portal-api/duo/sig-request', { method: 'POST', signal })
}

/** Has the portal's server start an RSA verification. */
export async function fetchRsaRequestId({ signal }: { signal: AbortSignal }): Promise<string> {
  const { requestId }: { requestId: string } = await ask('/portal-api/rsa/start', { method: 'POST', signal })
  return requestId
}

/** Asks for the protected action. The server decides by what it saw itself, not by our word. */
export async function approveRequest(requestId: string, rememberDevice: boolean): Promise<ApprovalAnswer> {
  const query = rememberDevice ? '?remember-device=true' : ''
  try {
    const response = await fetch(`/portal-api/requests/${requestId}/approve${query}`, { method: 'POST' })
    if (response.ok) {
      const { rememberedUntil }: { rememberedUntil: number | null } = await response.json()
      return { status: 'approved', rememberedUntil }
    }
    const body: { messages?: { text: string }[] } = await response.json()
    return { status: 'refused', text: body.messages?.[0]?.text ?? 'The portal refused it.' }
  } catch {
    return { status: 'refused', text: 'The portal could not be reached.' }
  }
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
