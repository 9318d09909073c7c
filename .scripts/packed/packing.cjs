// What pnpm leaves out of a manifest that it packs: the condition under which we read our own sources, which aren't in the
// tarball, and what only our own tests install.
module.exports = {
  hooks: {
    beforePacking(manifest) {
      const { devDependencies: _, ...published } = manifest
      const entries = Object.entries(published.exports).map(([name, entry]) => [name, withoutSource(entry)])
      return { ...published, exports: Object.fromEntries(entries) }
    },
  },
}

function withoutSource(entry) {
  if (typeof entry === 'string') return entry
  return Object.fromEntries(Object.entries(entry).filter(([condition]) => condition !== '@mfa-challenge/source'))
}
