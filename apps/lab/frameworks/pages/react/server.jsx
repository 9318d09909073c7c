import { renderToString } from 'react-dom/server'
import { Page } from './page.jsx'

export const html = async () => renderToString(<Page />)
