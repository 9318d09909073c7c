/** An example, as the command takes it. Its folder has its name. */
export interface Example {
  name: string
  title: string
  /** The packages whose versions the table shows. */
  shows: readonly string[]
  /** Small ones are run by `npm test`, too. */
  isSmall?: boolean
  /** Where the challenge is on its page. */
  where: 'page' | 'frame' | 'closed-shadow' | 'story'
}

export const examples: readonly Example[] = [
  { name: 'vite-react', title: 'Vite with React', shows: ['vite', 'react'], where: 'page' },
  { name: 'next', title: 'Next.js, app router', shows: ['next', 'react'], where: 'page' },
  { name: 'esbuild', title: 'esbuild with React 18', shows: ['esbuild', 'react'], isSmall: true, where: 'page' },
  { name: 'webpack', title: 'webpack', shows: ['webpack', 'react'], where: 'page' },
]
