/** For the packages of this library: whether the developer of the host should be told of mistakes. */
export function isDevelopment(): boolean {
  try {
    // Bundlers replace exactly this expression; `typeof process` would be false in every browser, development included.
    return process.env.NODE_ENV !== 'production'
  } catch {
    return false
  }
}
