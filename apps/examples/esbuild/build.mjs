import { cpSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
cpSync('public', 'dist', { recursive: true })
await build({
  entryPoints: ['src/main.tsx'],
  outdir: 'dist',
  bundle: true,
  minify: true,
  // A method's screen is a file of its own, fetched when it is likely to be chosen.
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'info',
})
