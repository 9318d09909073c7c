export default {
  // Jest's own jsdom leaves out fetch, TextEncoder and more.
  testEnvironment: 'jest-fixed-jsdom',
  testTimeout: 20_000,
  // The packages are ES modules, and Jest takes them as they are on Node 24.9 or newer with --experimental-vm-modules.
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      'babel-jest',
      { presets: ['@babel/preset-typescript', ['@babel/preset-react', { runtime: 'automatic' }]] },
    ],
  },
  moduleNameMapper: { '\\.css$': '<rootDir>/test/styles.cjs' },
}
