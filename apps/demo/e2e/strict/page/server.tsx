import { renderToReadableStream, renderToString } from 'react-dom/server'
import { StrictPage } from './StrictPage.tsx'
import type { Rendering, StrictPageFacts } from './StrictPageFacts.ts'

/** The markup of one root. */
export async function renderPage(page: StrictPageFacts, how: Rendering, identifierPrefix: string): Promise<string> {
  if (how === 'string') return renderToString(<StrictPage {...page} />, { identifierPrefix })
  return new Response(await renderToReadableStream(<StrictPage {...page} />, { identifierPrefix })).text()
}
