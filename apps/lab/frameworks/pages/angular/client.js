import { Page, providers } from './page.js'
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser'

globalThis.render = (root) => {
  root.append(document.createElement('app-page'))
  return bootstrapApplication(Page, { providers })
}
globalThis.hydrate = () => bootstrapApplication(Page, { providers: [...providers, provideClientHydration()] })
