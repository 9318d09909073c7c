import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { page, prepare } from './page.js'

export const html = () => renderToString(prepare(createSSRApp(page)))
