import { parseDuoHost, parseSigRequest } from '@mfa-challenge/contract/duo'

/** What Duo's prompt is loaded with; or why no frame is loaded. */
export type DuoPrompt =
  | {
      readonly status: 'ready'
      readonly origin: string
      readonly tx: string
      readonly app: string
      readonly txExpiresAt: number | undefined
      readonly appExpiresAt: number | undefined
    }
  | RejectedDuoPrompt

/** No frame was loaded. `text` is what the signer says, to be shown as plain text. */
export interface RejectedDuoPrompt {
  readonly status: 'rejected'
  readonly reason: 'error' | 'unsigned' | 'malformed' | 'hostNotAllowed' | 'hostMalformed'
  readonly text?: string | undefined
}

export interface ReadDuoPromptOptions {
  host: string
  sigRequest: string
  extraOrigins?: readonly string[] | undefined
}

/** Checks host and request before there is a frame. */
export function readDuoPrompt({ host, sigRequest, extraOrigins }: ReadDuoPromptOptions): DuoPrompt {
  const request = parseSigRequest(sigRequest)
  if (!request.ok && request.reason === 'error') return { status: 'rejected', reason: 'error', text: request.text }
  if (!request.ok) return { status: 'rejected', reason: request.reason }
  const from = parseDuoHost(host, extraOrigins)
  if (!from.ok) return { status: 'rejected', reason: from.reason === 'notAllowed' ? 'hostNotAllowed' : 'hostMalformed' }
  const { tx, app, txExpiresAt, appExpiresAt } = request
  return { status: 'ready', origin: from.origin, tx, app, txExpiresAt, appExpiresAt }
}
