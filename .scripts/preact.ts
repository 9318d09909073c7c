import { join } from 'node:path'
import type { Plugin } from 'vite'

const manifest = join(import.meta.dirname, '../.ci/preact/package.json')
const standsFor: Record<string, string> = {
  react: './react.ts',
  'react/jsx-runtime': 'preact/compat/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/compat/jsx-dev-runtime',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact/compat/server',
  'react-dom/test-utils': './act.ts',
}

/** Those that ask for React themselves: the runner must read them, so that they get Preact as well. */
export const readForPreact = ['@tanstack/react-query', 'react-hook-form', '@hookform/resolvers', '@testing-library/react']

/** Gives Preact, by its layer for what was written for React, to whatever asks for React. */
export function preact(): Plugin {
  return {
    name: 'mfa-challenge:preact',
    enforce: 'pre',
    async resolveId(id, importer) {
      const stand = standsFor[id]
      if (stand !== undefined) return this.resolve(stand, manifest, { skipSelf: true })
      // As modules, which ask by `import`: what a script requires would be React.
      if (id === '@testing-library/react')
        return this.resolve('@testing-library/react/dist/@testing-library/react.esm.js', importer, { skipSelf: true })
      return undefined
    },
  }
}
