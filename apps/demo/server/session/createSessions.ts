import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRememberedDevice, type RememberedDevice } from '../approval/createRememberedDevice.ts'

/** What the portal's server remembers about one browser. */
export interface PortalSessionRecord {
  /** The cookie's value: a secret. */
  readonly id: string
  readonly device: RememberedDevice
}

/** The sessions of everyone. */
export interface Sessions {
  /** Finds the session that a `Cookie` header names. */
  find(cookie: string | undefined): PortalSessionRecord | undefined
  /** Finds the browser's session, or starts one and sets its cookie. */
  open(request: IncomingMessage, response: ServerResponse): PortalSessionRecord
}

const cookieName = 'acme-session'
const maxSessions = 1000

/** Makes an empty set of sessions. A real portal has signed the person in by the time it starts one. */
export function createSessions(): Sessions {
  const sessions = new Map<string, PortalSessionRecord>()

  const find = (cookie: string | undefined) => {
    const id = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)`).exec(cookie ?? '')?.[1]
    return id === undefined ? undefined : sessions.get(id)
  }

  return {
    find,
    open(request, response) {
      const known = find(request.headers.cookie)
      if (known !== undefined) return known
      const id = randomBytes(32).toString('base64url')
      const session = { id, device: createRememberedDevice() }
      const [oldest] = sessions.keys()
      if (oldest !== undefined && sessions.size >= maxSessions) sessions.delete(oldest)
      sessions.set(id, session)
      response.setHeader('Set-Cookie', `${cookieName}=${id}; HttpOnly; SameSite=Strict; Path=/`)
      return session
    },
  }
}
