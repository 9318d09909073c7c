import { toRouteHandlers } from '@mfa-challenge/gateway/next'
import { gateway } from '../../gateway.ts'

export const { GET, POST } = toRouteHandlers(gateway)
