import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Says a word of the challenge as a person who reads that language gets it. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

const locales = join(import.meta.dirname, '../../../packages/ui/locales')

/** Reads the words of a language from where they are translated. */
export function wordsIn(tag: string): Say {
  const { words }: { words: Record<string, string | { message: string }> } = JSON.parse(
    readFileSync(join(locales, `${tag}.json`), 'utf8'),
  )
  const written = (value: string | number) =>
    typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : value

  return (key, values = {}) => {
    const word = words[key]
    if (word === undefined) throw new Error(`${tag}.json has no word ${key}.`)
    const message = typeof word === 'string' ? word : word.message
    return message
      .replace(/\{(\w+), plural,((?: \w+ \{[^}]*\})+)\}/g, (_whole, name: string, forms: string) => {
        const count = Number(values[name])
        const form = new RegExp(` ${new Intl.PluralRules(tag).select(count)} \\{([^}]*)\\}`).exec(forms)?.[1] ?? ''
        return form.replaceAll('#', written(count))
      })
      .replaceAll(/\{(\w+)(?:, number)?\}/g, (whole, name: string) => written(values[name] ?? whole))
  }
}
