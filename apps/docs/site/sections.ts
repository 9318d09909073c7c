/** A page: where it stands in the project, and how the list at the side calls it, if not by its heading. */
interface Listed {
  /** From the project's root. With `*`, each file that there is, by name. */
  file: string
  label?: string
}

/** A part of the list at the side. */
export interface Section {
  title: string
  pages: readonly Listed[]
  /** Shut until somebody opens it. */
  collapsed?: boolean
}

const docs = (name: string, label?: string): Listed => ({
  file: `docs/${name}.md`,
  ...(label !== undefined && { label }),
})

/** Every page, in the order in which they are listed. What isn't there yet is left out. */
export const sections: readonly Section[] = [
  {
    title: 'Embed',
    pages: [
      docs('embed', 'React with Vite'),
      docs('embed-next', 'Next.js'),
      docs('embed-angular', 'Angular'),
      docs('embed-vue', 'Vue'),
      docs('embed-script', 'Script tag, AngularJS'),
      docs('embed-portals', 'ServiceNow, Liferay, Salesforce'),
      docs('element', 'The custom element'),
      docs('hooks', 'Hooks'),
    ],
  },
  {
    title: 'Make it yours',
    pages: [docs('theme'), docs('translate')],
  },
  {
    title: 'Go live',
    pages: [docs('secure'), docs('server', 'Your server'), docs('gateway', 'The gateway and the tenant'), docs('test')],
  },
  {
    title: 'Keep it current',
    pages: [docs('upgrade'), docs('move-off-duo'), docs('move-off-v3')],
  },
  {
    title: 'Examples',
    pages: [{ file: 'apps/examples/README.md', label: 'All examples' }, { file: 'apps/examples/*/README.md' }],
    collapsed: true,
  },
  {
    title: 'What was measured',
    pages: [
      docs('accessibility', 'Accessibility'),
      docs('heard', 'In a screen reader'),
      docs('filled-in', 'Password managers'),
      docs('webkit', 'Safari’s engine'),
      docs('performance', 'Performance'),
      docs('polling', 'Polling'),
      docs('load', 'Load'),
      docs('servers-and-stores', 'Servers and stores'),
      docs('frameworks', 'Frameworks'),
      docs('elements', 'Beside other elements'),
      docs('custom-elements', 'Custom elements'),
    ],
    collapsed: true,
  },
  {
    title: 'The project',
    pages: [
      { file: 'CONTRIBUTING.md', label: 'Contributing' },
      { file: 'SECURITY.md', label: 'Security policy' },
      docs('threat-model', 'Threat model'),
      docs('translating', 'Review a translation'),
      docs('packages', 'Packages'),
      docs('releasing', 'Releasing'),
      docs('release', 'Releasing'),
      docs('*'),
      { file: 'packages/*/README.md' },
      { file: 'packages/simulator/CHOICES.md', label: 'What the simulator chose' },
      { file: 'apps/demo/README.md', label: 'The demo portal' },
      { file: 'apps/visual/README.md', label: 'Visual review' },
      { file: 'apps/lab/README.md', label: 'The lab' },
    ],
    collapsed: true,
  },
  { title: 'Decisions', pages: [{ file: 'docs/decisions/*.md' }], collapsed: true },
]
