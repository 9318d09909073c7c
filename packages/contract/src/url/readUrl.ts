/** An address in its parts; undefined for what is none. (`URL.canParse` is younger than some browsers of ours.) */
export function readUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
