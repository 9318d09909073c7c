// In a realm of its own, a file's `crypto` is jsdom's, which can neither sign nor check. A browser's can, and so can Node's.
import { webcrypto } from 'node:crypto'

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
