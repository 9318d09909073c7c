import { hydrate, mount } from 'svelte'
import Page from './Page.svelte'

globalThis.render = (target) => mount(Page, { target })
globalThis.hydrate = (target) => hydrate(Page, { target })
