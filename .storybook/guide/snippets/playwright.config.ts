import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  // All tests share one simulator.
  workers: 1,
  use: { baseURL: 'http://localhost:5174' },
  webServer: {
    command: 'npm run dev -- --port 5174 --strictPort',
    url: 'http://localhost:5174',
    // The simulator of the tests, and not the one in your terminal: vite.config.ts reads it.
    env: { MFA_SERVICE: 'http://127.0.0.1:4011' },
  },
})
