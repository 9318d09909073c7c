import { createRoot, hydrateRoot } from 'react-dom/client'
import { Page } from './page.jsx'

globalThis.render = (root) => createRoot(root).render(<Page />)
globalThis.hydrate = (root) => hydrateRoot(root, <Page />)
