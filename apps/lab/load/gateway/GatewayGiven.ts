import type { ServiceReady } from '../service/ServiceReport.ts'

/** How to set the gateway up. */
export interface GatewayGiven {
  service: ServiceReady
  /** @default as many as SailPoint documents */
  callsPer10Seconds?: number | undefined
  /** Where instances share what they share. */
  redis?: { url: string; instances: number } | undefined
  /** There is no service: nobody answers a push, ever. */
  isAlone?: boolean | undefined
}

export interface GatewayReady {
  url: string
}

/** What the process of the gateway says of itself. Sizes in bytes. */
export interface GatewayReport {
  counts: Record<string, number>
  rss: number
  heap: number
}

/** Where the pages of the benchmark are from. */
export const portal = 'https://portal.acme.example'
export const basePath = '/mfa-gateway'
