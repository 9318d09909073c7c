import { createSimulator } from '@mfa-challenge/simulator'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Access tokens of the simulator's people are the same in every run.
const will = createSimulator().people[0]

export default defineConfig({
  plugins: [react()],
  server: {
    proxy: {
      // Does in development what your server does later: it adds the credentials and the person's address.
      '/mfa-api': {
        target: process.env.MFA_SERVICE ?? 'http://127.0.0.1:4010',
        rewrite: (path) => path.replace('/mfa-api', '/v3'),
        headers: { Authorization: `Bearer ${will?.accessToken}`, 'slpt-forwarding': '127.0.0.1' },
      },
    },
  },
})
