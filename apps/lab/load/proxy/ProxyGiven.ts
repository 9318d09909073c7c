/** What a bare proxy passes everything on to, and by which token. */
export interface ProxyGiven {
  serviceUrl: string
  accessToken: string
}

export interface ProxyReady {
  url: string
}

/** Sizes in bytes. */
export interface ProxyReport {
  rss: number
  heap: number
}

/** A request for this is answered at once, by the proxy itself. */
export const openedPath = '/opened'

/** A request for this is not answered. */
export const heldPath = '/held'
