// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.

/** Which words a compiled language must have been made for, and how many. */
export const edition = 'fS0MXa'
export const wordCount = 164
