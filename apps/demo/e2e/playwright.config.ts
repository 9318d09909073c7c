import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumOptions } from '../../../.scripts/chromium-options.ts'

const root = join(import.meta.dirname, '../../..')
// Without the name of a file the report would go to the terminal, between the lines of the list.
const isCounted = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME !== undefined

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(root, 'test-results/e2e'),
  fullyParallel: true,
  forbidOnly: true,
  // One test at a time leaves half of two cores idle; three fill them.
  workers: 3,
  retries: 0,
  timeout: 60_000,
  // For the first minute a poll is five seconds away at most, and mostly two or three.
  expect: { timeout: 10_000 },
  reporter: isCounted ? [['list'], ['json']] : [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions: chromiumOptions,
  },
})
