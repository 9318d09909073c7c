// What the element has in place of libraries: its build and the tests that run on its runtime take it from here.
import { join } from 'node:path'

export const embedFolder: string = join(import.meta.dirname, '../packages/embed')
const runtime = (file: string) => join(embedFolder, 'src', 'runtime', file)

export const standIns: Readonly<Record<string, string>> = {
  react: runtime('react.ts'),
  'react-dom/client': runtime('client.ts'),
  'react/jsx-runtime': 'preact/jsx-runtime',
  '@tanstack/react-query': runtime('queries.ts'),
  'react-hook-form': runtime('form.ts'),
  '@hookform/resolvers/zod': runtime('form.ts'),
  'zod/mini': runtime('schemas.ts'),
}
