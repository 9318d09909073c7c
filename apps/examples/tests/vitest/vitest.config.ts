import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  // The screen of a method is loaded when it is chosen, and a phone is asked after every few seconds.
  test: { environment: 'jsdom', testTimeout: 20_000 },
})
