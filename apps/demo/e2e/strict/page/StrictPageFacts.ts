import type { GatewayMethod } from '@mfa-challenge/contract/gateway'

/** What a page may begin with. */
export const screenNames = ['challenge', 'oneMethod', 'nothingLeft', 'steps', 'views'] as const
export type ScreenName = (typeof screenNames)[number]

/** How a server can write a page. */
export const renderings = ['string', 'stream'] as const
export type Rendering = (typeof renderings)[number]

/** What the server and the browser must know alike. */
export interface StrictPageFacts {
  screen: ScreenName
  methods: readonly GatewayMethod[]
  simulatorUrl: string
}
