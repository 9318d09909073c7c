import { Page, providers } from './page.js'
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser'
import { provideServerRendering, renderApplication } from '@angular/platform-server'

const start = (context) =>
  bootstrapApplication(Page, { providers: [...providers, provideClientHydration(), provideServerRendering()] }, context)

/** The whole document: what it needs to hydrate stands beside the page's own elements. */
export const html = async () => {
  const document = '<html><head></head><body><app-page></app-page></body></html>'
  const written = await renderApplication(start, { document, url: 'http://localhost/', allowedHosts: ['localhost'] })
  return /<body[^>]*>(.*)<\/body>/s.exec(written)[1]
}
