import { parseArgs } from 'node:util'
import { type Example, examples } from '../list/examples.ts'

const usage = `npm run consumers [-- OPTIONS]
  --only NAMES   of ${examples.map(({ name }) => name).join(',')}
  --again        with what an earlier run has installed, after a change of an example's own files
  --small        those that \`npm test\` runs
  --to FOLDER    only copy one, with packed packages, to start a portal from`

export interface ConsumersOptions {
  chosen: readonly Example[]
  /** The folder of our tarballs. */
  tarballs: string
  /** Without installing anew. */
  again: boolean
  /** Only copied there. */
  to: string | undefined
  /** A file that is told how many passed and failed. */
  report: string | undefined
}

/** Reads what the command was called with. Throws with what is wrong. */
export function readConsumersOptions(args: readonly string[]): ConsumersOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      again: { type: 'boolean', default: false },
      small: { type: 'boolean', default: false },
      to: { type: 'string' },
      tarballs: { type: 'string', default: '' },
      report: { type: 'string' },
    },
  })
  const { only, again, small, to, tarballs, report } = values
  const names = only?.split(',')
  const unknown = names?.filter((name) => !examples.some((example) => example.name === name)) ?? []
  if (unknown.length > 0) throw new Error(`There is no example ${unknown.join(', ')}.\n\n${usage}`)
  const chosen = examples.filter(({ name, isSmall = false }) => (names?.includes(name) ?? true) && (isSmall || !small))
  if (to !== undefined && chosen.length !== 1) throw new Error(`Name the one to copy, by --only.\n\n${usage}`)
  return { chosen, tarballs, again, to, report }
}
