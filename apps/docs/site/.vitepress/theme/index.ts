import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import HomePage from './HomePage.vue'
import LiveFrame from './LiveFrame.vue'
import './colors.css'
import './text.css'
import './code.css'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('HomePage', HomePage)
    app.component('LiveFrame', LiveFrame)
  },
}

export default theme
