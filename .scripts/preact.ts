import { join } from 'node:path'
import type { Plugin } from 'vite'
import { standIns } from './stand-ins.ts'

const manifest = join(import.meta.dirname, '../.ci/preact/package.json')
const standsFor: Record<string, string> = {
  ...standIns,
  // What tests ask for besides: a server's React, `act`, and Testing Library's own root.
  'react/jsx-dev-runtime': 'preact/compat/jsx-dev-runtime',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact/compat/server',
  'react-dom/test-utils': './act.ts',
}

/** It asks for React itself: the runner must read it, so that it gets Preact as well. */
export const readForPreact = ['@testing-library/react']

/** Gives what the custom element has in place of React and others to whatever asks for those. */
export function preact(): Plugin {
  return {
    name: 'mfa-challenge:preact',
    enforce: 'pre',
    async resolveId(id, importer = '') {
      const stand = standsFor[id]
      // What a test makes of zod by itself is not ours.
      if (id === 'zod/mini' && /test-support|\.test\./.test(importer)) return undefined
      if (stand !== undefined) return this.resolve(stand, manifest, { skipSelf: true })
      // As modules, which ask by `import`: what a script requires would be React.
      if (id !== '@testing-library/react') return undefined
      return this.resolve('@testing-library/react/dist/@testing-library/react.esm.js', importer, { skipSelf: true })
    },
  }
}
