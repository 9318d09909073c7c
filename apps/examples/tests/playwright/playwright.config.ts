import { defineConfig } from '@playwright/test'

const port = process.env.PORT ?? '5174'

export default defineConfig({
  testDir: 'test',
  fullyParallel: true,
  use: {
    baseURL: `http://localhost:${port}`,
    // A Chromium of yours; without it, the one that `npx playwright install chromium` brings.
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
  },
  webServer: { command: `npm run dev -- --port ${port} --strictPort`, url: `http://localhost:${port}` },
})
