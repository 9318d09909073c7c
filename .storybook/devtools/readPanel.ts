import type { StoryContext } from '@storybook/react-vite'
import { waitFor, within } from 'storybook/test'

/** The devtools as a developer uses them, and all that was ever to be read there. */
export interface Panel {
  /** Turns to the queries or to the mutations. */
  turnTo: (kind: 'Queries' | 'Mutations') => Promise<void>
  /** The keys that are listed now, in JSON. */
  keys: () => readonly string[]
  /** Opens the one entry whose key begins so, with what is in it, down to the third level. */
  open: (...key: readonly string[]) => Promise<void>
  /** In which state the opened one is, in the panel's words. */
  state: () => string | null | undefined
  /** What it shows now. */
  shown: () => string
  /** The keys that were listed at any moment until now. */
  keysEver: () => readonly string[]
  /** Each text that the panel has shown until now, however shortly. */
  everShown: () => string
}

/** Begins to read what the panel shows. */
export async function readPanel({
  canvasElement,
  userEvent,
}: Pick<StoryContext, 'canvasElement' | 'userEvent'>): Promise<Panel> {
  const panel = canvasElement.querySelector<HTMLElement>('.tsqd-parent-container')
  if (panel === null) throw new Error('The devtools are not there.')
  const texts = new Set<string>()
  const listed = new Set<string>()
  const rows = () => [...panel.querySelectorAll<HTMLElement>('.tsqd-query-row')]
  const read = () => {
    texts.add(textOf(panel))
    for (const row of rows()) listed.add(keyOf(row))
  }
  new MutationObserver(read).observe(panel, { subtree: true, childList: true, characterData: true, attributes: true })
  // It is fetched.
  await within(panel).findByTitle('Toggle Mutations View', undefined, { timeout: 10_000 })
  read()

  return {
    async turnTo(kind) {
      await userEvent.click(within(panel).getByTitle(`Toggle ${kind} View`))
    },
    keys: () => rows().map(keyOf),
    async open(...key) {
      const beginning = JSON.stringify(key).slice(0, -1)
      const row = await waitFor(() => {
        const [found, ...others] = rows().filter((one) => keyOf(one).startsWith(beginning))
        if (found === undefined || others.length > 0)
          throw new Error(`${others.length} others begin with ${beginning}.`)
        return found
      })
      await userEvent.click(row)
      await within(panel).findByRole('heading', { name: /^(Query|Mutation) Details$/ })
      for (let level = 1; level <= 3; level += 1) {
        for (const closed of panel.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) closed.click()
        read()
      }
    },
    state: () => panel.querySelector('.tsqd-query-details-summary [role="status"]')?.textContent,
    shown: () => textOf(panel),
    keysEver: () => [...listed],
    everShown: () => [...texts].join('\n'),
  }
}

function keyOf(row: HTMLElement): string {
  return /^\[.*?\]/.exec(row.querySelector('code')?.textContent ?? '')?.[0] ?? ''
}

/** With what stands in fields. */
function textOf(panel: HTMLElement): string {
  const fields = [...panel.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
  return [panel.textContent, ...fields.map(({ value }) => value)].join('\n')
}
