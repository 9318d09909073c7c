import type { Weights } from '../build/bundlePage.ts'
import type { Served } from '../serve/servePages.ts'

/** What a page fetched weighs. What answers a server's calls in the page is not the page's own, and weighs nothing. */
export function fetchedBytes(id: string, requests: readonly Served[], weights: Weights): { js: number; css: number } {
  const names = new Set(requests.map(({ path }) => path.replace(`/${id}/`, '')))
  const weigh = (extension: string) =>
    [...names].filter((name) => name.endsWith(extension)).reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)
  return { js: weigh('.js'), css: weigh('.css') }
}
