import { createApp, createSSRApp } from 'vue/dist/vue.esm-bundler.js'
import { page, prepare } from './page.js'

globalThis.render = (root) => prepare(createApp(page)).mount(root)
globalThis.hydrate = (root) => prepare(createSSRApp(page)).mount(root)
