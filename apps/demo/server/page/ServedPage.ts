import type { PortalHandler } from '../portal/createPortal.ts'

/** Which page to serve, and with which server behind it. */
export interface PageToServe {
  /** 0 is any free one. */
  port: number
  portal: PortalHandler
}

/** The portal's page, and its server's answers in front of it. */
export interface ServedPage {
  port: number
  close: () => Promise<void>
}
