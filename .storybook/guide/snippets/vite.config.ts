import { createSimulator } from '@mfa-challenge/simulator'
import react from '@vitejs/plugin-react'
import { defineConfig, type ProxyOptions } from 'vite'

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  // The simulator starts in no production build.
  server: { proxy: mode === 'development' ? simulatedServer() : {} },
}))

/** Does in development what your server does later: it adds the credentials and the person's address. */
function simulatedServer(): Record<string, ProxyOptions> {
  // Access tokens of the simulator's people are the same in every run.
  const [will] = createSimulator().people
  return {
    '/mfa-api': {
      target: process.env.MFA_SERVICE ?? 'http://127.0.0.1:4010',
      rewrite: (path) => path.replace('/mfa-api', '/v3'),
      headers: { Authorization: `Bearer ${will?.accessToken}`, 'slpt-forwarding': '127.0.0.1' },
    },
  }
}
