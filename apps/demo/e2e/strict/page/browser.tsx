import { createRoot, hydrateRoot } from 'react-dom/client'
import '@mfa-challenge/ui/styles.css'
import { StrictPage } from './StrictPage.tsx'
import type { StrictPageFacts } from './StrictPageFacts.ts'

// One for each challenge on the page, as their server wrote them.
for (const root of document.querySelectorAll<HTMLElement>('[data-page]')) {
  // The page and its server are one release, so what it wrote is taken as typed.
  const page: StrictPageFacts = JSON.parse(decodeURIComponent(root.dataset.page ?? ''))
  const options = {
    identifierPrefix: root.id,
    onRecoverableError: (error: unknown) => reportError(error),
  }
  if (root.dataset.rendered === undefined) createRoot(root, options).render(<StrictPage {...page} />)
  else hydrateRoot(root, <StrictPage {...page} />, options)
}
