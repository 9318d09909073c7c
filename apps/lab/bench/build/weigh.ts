import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What a file weighs as it travels: bytes after gzip -9. */
export function weigh(file: Buffer): number {
  return gzipSync(file, { level: 9 }).length
}

/** As the server sends it. */
export function compress(file: Buffer): Buffer {
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}
