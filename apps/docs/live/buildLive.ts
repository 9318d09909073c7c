import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, defaultClientConditions } from 'vite'

/** Builds what is live on the site: pages of their own, which stand in frames. */
export async function buildLive(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { conditions: ['@mfa-challenge/source', ...defaultClientConditions] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        input: ['index.html', 'theming.html'].map((page) => join(import.meta.dirname, page)),
      },
    },
  })
}
