/** A page that is built, loaded and typed into. */
export interface BenchPage {
  /** Its folder in `pages`, with `entry.tsx`, `package.json` and, if it asks a server, `mock.ts`. */
  id: string
  title: string
  /** What can be said to whom: targets are for ours, beside the floor and the peers. */
  kind: 'ours' | 'floor' | 'peer'
  /** What is on it, and how the code input comes about. */
  screen: string
  /** The code input. */
  input: string
  /** Added to its address. */
  query?: string | undefined
  /** The input stands in a shadow root. */
  inShadow?: boolean | undefined
}
