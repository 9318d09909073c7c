// For webpack, which reads no TypeScript by itself.
const { transformSync } = require('esbuild')

module.exports = (source) => transformSync(source, { loader: 'ts' }).code
