import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

const pageFolder = join(import.meta.dirname, '../review')

/** Builds the review page into a folder, as one plain script: a browser runs no modules from a file. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: pageFolder,
    logLevel: 'warn',
    // For use, whatever the environment around says.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(pageFolder, 'main.tsx'),
        formats: ['iife'],
        name: 'visualReview',
        fileName: () => 'review.js',
      },
      rolldownOptions: { output: { assetFileNames: 'review.[ext]' } },
    },
  })
  await copyFile(join(pageFolder, 'index.html'), join(folder, 'index.html'))
}
