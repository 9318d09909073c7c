import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

export default defineConfig({
  // Vue looks for a component of that name otherwise, and warns.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'mfa-challenge' } } })],
  // `npm run dev`: Vite has the page, and the portal's server the rest.
  server: { proxy: { '/mfa-gateway': 'http://localhost:3000', '/api': 'http://localhost:3000' } },
})
