import { hydrate, render } from 'preact'
import { Page } from './page.jsx'

globalThis.render = (root) => render(<Page />, root)
globalThis.hydrate = (root) => hydrate(<Page />, root)
