'use client'

import type { GatewayClient } from '@mfa-challenge/contract/gateway'
import { availability, type MfaAvailability } from '../deadlines/availability.ts'
import { useMfaLocale } from '../environment/MfaEnvironment.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'
import { useStore } from '../store/useStore.ts'
import { createGatewayMethods, type GatewayMethodsStep } from './createGatewayMethods.ts'

export interface UseGatewayMethodsOptions {
  /** Made by `createGatewayClient`: the one that the provider has, too. */
  client: GatewayClient
}

export type UseGatewayMethodsResult = GatewayMethodsStep &
  MfaAvailability & {
    /** After `failed`, asks for them again. Does nothing while `canRetry` is false. */
    retry: () => void
    /** True after `failed`, but for the rate limit. */
    readonly canRetry: boolean
  }

const kind = createKind(createGatewayMethods)

/** The methods that the person of this session has, asked of the gateway once and kept as long as they are shown. */
export function useGatewayMethods({ client }: UseGatewayMethodsOptions): UseGatewayMethodsResult {
  const list = useKept(kind, 'methods', { client, locale: useMfaLocale() })
  const step = useStore(list)
  const wait = useStore(list.wait)
  useLayoutEffectInBrowser(() => list.begin(), [list])
  const available = availability(step.status === 'failed' ? undefined : 'notYet', wait)
  return { ...step, ...available, canRetry: available.blockedBy === undefined, retry: list.retry }
}
