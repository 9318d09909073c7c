import { type Route, routes } from './routes.ts'

/** A route, and the method that it is about. */
export interface FoundRoute {
  route: Route
  /** `undefined` where it is about none. */
  method: string | undefined
}

/** Finds what a path below the gateway's own stands for. What is not exactly one of the routes is none. */
export function findRoute(httpMethod: string, path: string): FoundRoute | undefined {
  const fixed = routes.find((route) => route.httpMethod === httpMethod && route.path === path)
  if (fixed !== undefined) return { route: fixed, method: fixed.method }
  const [, method = '', act = ''] = /^\/mfa\/([a-z][\da-z-]{0,39})\/([a-z]+)$/.exec(path) ?? []
  const open = routes.find((route) => route.httpMethod === httpMethod && route.path === `/mfa/{method}/${act}`)
  if (open === undefined || hasOwn(method, open.does)) return undefined
  return { route: open, method }
}

/** What the service has an operation for is reached by that alone. */
function hasOwn(method: string, does: Route['does']): boolean {
  return routes.some((route) => route.method === method && route.does === does)
}
