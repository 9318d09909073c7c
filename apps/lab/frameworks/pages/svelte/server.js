import { render } from 'svelte/server'
import Page from './Page.svelte'

export const html = async () => render(Page).body
