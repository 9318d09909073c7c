import { slug } from 'github-slugger'

/** A page as TypeDoc wrote it, easier to read; and the names that it explains, with their anchors. */
export function tidyPage(written: string, name: string): { text: string; anchors: Map<string, string> } {
  const text = written
    .replace(/^# .*$/m, `# ${name}`)
    // A table of properties says that it is one.
    .replace(/^####+ Properties\n\n/gm, '')
    .replace(/^####+ Union Members\n[\s\S]*?(?=^#{1,4} |^\*\*\*\n\n#{1,3} |(?![\s\S]))/gm, membersOf)
    .replaceAll(/ \| - \|$/gm, ' | |')
  const anchors = new Map<string, string>()
  for (const [, heading = ''] of text.matchAll(/^### (.+)$/gm)) {
    const known = heading.replace(/\(\)$/, '').replaceAll(/\\|<.*$/g, '')
    if (!anchors.has(known)) anchors.set(known, slug(heading))
  }
  return { text, anchors }
}

/** The members of a union stand above in the type already. Kept are those of whose properties something is said. */
function membersOf(section: string): string {
  const members = section.split(/^#####+ .*$/m).slice(1)
  return members
    .flatMap((member) => {
      const table = /^\|[\s\S]*\|$/m.exec(member)?.[0]
      if (table === undefined) return []
      const told = table.split('\n').filter((row, at) => at < 2 || !/\| -? ?\|$/.test(row))
      const kind = /`(?:status|state|type|kind|code)` \| `(".+?")`/.exec(table)
      return told.length > 2 ? [`${kind === null ? '' : `Where it is \`${kind[1]}\`:\n\n`}${told.join('\n')}\n`] : []
    })
    .join('\n')
}
