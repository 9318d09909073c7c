/** A framework of other people's, as it is installed and asked. */
export interface Framework {
  name: string
  /** The first is the one that the row is about. */
  packages: Readonly<Record<string, string>>
  /** A folder of `pages`. */
  page: string
  /** Whether its page can be written by a server. */
  hasServer: boolean
  /** Its server writes the whole body. */
  writesBody?: boolean
}

export const frameworks: readonly Framework[] = [
  { name: 'React', packages: { react: '18.3.1', 'react-dom': '18.3.1' }, page: 'react', hasServer: true },
  { name: 'React', packages: { react: '19.3.1', 'react-dom': '19.3.1' }, page: 'react', hasServer: true },
  {
    name: 'Preact',
    packages: { preact: '11.2.0', 'preact-render-to-string': '6.8.2' },
    page: 'preact',
    hasServer: true,
  },
  { name: 'Vue', packages: { vue: '3.5.45' }, page: 'vue', hasServer: true },
  { name: 'Svelte', packages: { svelte: '5.57.3' }, page: 'svelte', hasServer: true },
  {
    name: 'Angular',
    packages: {
      '@angular/core': '22.2.0',
      '@angular/common': '22.2.0',
      '@angular/compiler': '22.2.0',
      '@angular/platform-browser': '22.2.0',
      '@angular/platform-server': '22.2.0',
      rxjs: '7.8.2',
    },
    page: 'angular',
    hasServer: true,
    writesBody: true,
  },
  { name: 'AngularJS', packages: { angular: '1.8.3' }, page: 'angularjs', hasServer: false },
]

/** As it stands in the tables: `React 19.3.1`. */
export function titleOf({ name, packages }: Framework): string {
  return `${name} ${Object.values(packages)[0]}`
}
