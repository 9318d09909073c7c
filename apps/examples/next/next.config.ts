import type { NextConfig } from 'next'

const config: NextConfig = {
  // Of several lock files above, Next would take the highest for the root.
  turbopack: { root: import.meta.dirname },
}

export default config
