import { render } from 'preact-render-to-string'
import { Page } from './page.jsx'

export const html = async () => render(<Page />)
