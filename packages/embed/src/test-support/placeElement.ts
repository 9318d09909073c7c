import { createStandInGateway, type StandInGatewayOptions } from '../../../hooks/src/test-support/standInGateway.ts'
import { define } from '../element/define.ts'
import { MfaChallengeElement } from '../element/MfaChallengeElement.tsx'
import type { MfaChallengeDetails } from '../events/MfaChallengeEvents.ts'
import type { MfaChallengeSettings } from '../settings/MfaChallengeSettings.ts'

export const passphrase = {
  id: 'own',
  type: 'other',
  method: 'passphrase',
  asks: 'code',
  label: 'Card reader',
  codeLength: 6,
}
export const ourApp = { id: 'app', type: 'other', method: 'our-app', asks: 'approval', label: 'Acme on your watch' }

const names = [
  'mfasucceeded',
  'mfaabandoned',
  'mfalockedout',
  'mfanomethod',
  'mfaunavailable',
  'mfacontinue',
  'mfaclosed',
] as const satisfies readonly (keyof MfaChallengeDetails)[]

export interface PlaceOptions extends StandInGatewayOptions {
  settings?: MfaChallengeSettings | undefined
  /** Where it is put. */
  into?: ParentNode | undefined
}

/** An element that a page has made, and the gateway behind it. What it says is heard on the page around. */
export function placeElement({ settings = {}, into = document.body, ...server }: PlaceOptions = {}) {
  const gateway = createStandInGateway({ methods: [passphrase, ourApp], ...server })
  const element = createElement({ gateway: `${location.origin}/mfa-gateway`, fetch: gateway.fetch, ...settings })
  const heard = hear(element)
  into.append(element)
  return { gateway, element, heard }
}

export function createElement(settings: MfaChallengeSettings): MfaChallengeElement {
  const element = document.createElement(define())
  if (!(element instanceof MfaChallengeElement)) throw new Error('The element is not defined.')
  return Object.assign(element, settings)
}

/** The names of what it tells, as they come. */
function hear(target: EventTarget): string[] {
  const heard: string[] = []
  for (const name of names) target.addEventListener(name, () => heard.push(name))
  return heard
}
