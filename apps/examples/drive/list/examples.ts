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
  { name: 'angular', title: 'Angular, with the element', shows: ['@angular/core'], where: 'page' },
  { name: 'vue', title: 'Vue, with the element', shows: ['vue', 'vite'], where: 'page' },
  { name: 'plain', title: 'A page with the classic script', shows: [], isSmall: true, where: 'page' },
  {
    name: 'angularjs',
    title: 'AngularJS with Bootstrap, and the classic script',
    shows: ['angular', 'bootstrap'],
    isSmall: true,
    where: 'page',
  },
  { name: 'closed-shadow', title: 'A closed shadow root', shows: [], isSmall: true, where: 'closed-shadow' },
  { name: 'ui-plugin', title: 'A sandboxed frame', shows: [], isSmall: true, where: 'frame' },
  { name: 'storybook', title: 'Somebody else’s Storybook', shows: ['storybook', 'msw'], where: 'story' },
]
