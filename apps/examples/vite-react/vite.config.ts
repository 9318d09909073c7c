import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // `npm run dev`: Vite has the page, and the portal's server the rest.
  server: { proxy: { '/mfa-gateway': 'http://localhost:3000', '/api': 'http://localhost:3000' } },
})
