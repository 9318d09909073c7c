import { toRouteHandlers } from '../../../adapters/next.mjs'
import { gateway } from '../../../watch.mjs'

export const { GET, POST } = toRouteHandlers(gateway)
