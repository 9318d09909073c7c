// Folders of a package import each other without any circle: what one needs of another stands below it, types as well.
// A run of its own, since a rule for folders can't leave out single files: tests, stories and test support may import all.
const { forbidden, options } = require('./.dependency-cruiser.cjs')

const testing = forbidden.find(({ name }) => name === 'no-testing-in-shipped-code').to.path

/** The packages whose folders are laid so. */
const laid = ['contract', 'simulator', 'ui']

module.exports = {
  forbidden: [
    {
      name: 'no-folder-circles',
      comment: 'Two folders that import each other are one, or a part of one belongs elsewhere.',
      severity: 'error',
      scope: 'folder',
      from: { path: `^packages/(${laid.join('|')})/src/` },
      to: { path: '^packages/[^/]+/src/', circular: true },
    },
  ],
  options: { ...options, exclude: { path: `${options.exclude.path}|${testing}` } },
}
