/** The guide's pages in Storybook, by the files of `docs` that they show. */
const pages: Readonly<Record<string, string>> = {
  'embed.md': 'guide-embed-in-ten-minutes--docs',
  'hooks.md': 'guide-hooks-on-react-query--docs',
  'theme.md': 'guide-theming--docs',
  'translate.md': 'guide-languages--docs',
  'secure.md': 'guide-security--docs',
  'test.md': 'guide-test-your-portal--docs',
}

/** The text of a page with links to pages of Storybook. What Storybook doesn't show is named, and not linked. */
export function storybookLinks(text: string): string {
  return text.replaceAll(/\[([^\]]+)\]\((?![a-z]+:|#)([^)\s#]+)(#[^)\s]*)?\)/g, (_, words: string, file: string) => {
    const id = pages[file.replace(/^\.\//, '')]
    return id === undefined ? words : `[${words}](?path=/docs/${id})`
  })
}
