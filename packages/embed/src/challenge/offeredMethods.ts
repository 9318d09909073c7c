import type { GatewayClient, GatewayMethod } from '@mfa-challenge/contract/gateway'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { toMfaMethods } from '@mfa-challenge/hooks/gateway'
import { warnOnce } from '../warning/warnOnce.ts'

/** What `methods` of the element says: which of the gateway's to offer, or the gateway's own list. */
export type MethodChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'chosen'; readonly ids: readonly string[] }
  | { readonly kind: 'listed'; readonly methods: readonly MfaMethod[] }

/** Reads it. Objects are the gateway's list, written into the page by the server. */
export function readChoice(given: readonly unknown[] | undefined, client: GatewayClient): MethodChoice {
  if (given === undefined || given.length === 0) return { kind: 'all' }
  const ids = given.filter((one) => typeof one === 'string')
  if (ids.length === given.length) return { kind: 'chosen', ids }
  return { kind: 'listed', methods: toMfaMethods(client, given.filter(isListed)) }
}

/** Those that were chosen, in that order. An id that the gateway does not list is told to a developer. */
export function choose(methods: readonly MfaMethod[], choice: MethodChoice): readonly MfaMethod[] {
  if (choice.kind !== 'chosen') return methods
  return choice.ids.flatMap((id) => {
    const found = methods.filter((method) => method.id === id)
    if (found.length === 0) warnOnce(unknown(id, methods))
    return found
  })
}

function unknown(id: string, methods: readonly MfaMethod[]): string {
  const known = methods.map((method) => method.id).join(', ')
  return `methods names ${id}, which the gateway does not list. Set some of: ${known}`
}

/** What of it can't be read, `toMfaMethods` says. */
function isListed(one: unknown): one is GatewayMethod {
  return typeof one === 'object' && one !== null
}
