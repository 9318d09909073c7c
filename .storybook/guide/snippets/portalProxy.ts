import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Your server. */
const server = 'http://localhost:3000'

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/mfa-gateway': server, '/api': server, '/sign-in': server } },
})
