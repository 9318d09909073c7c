import { type Finding, isFault, parts } from '../finding/Finding.ts'

/** Writes a check for a person: a line for each thing, and below it what to do. */
export function report(findings: readonly Finding[]): string {
  const widest = Math.max(...findings.map(({ about }) => about.length))
  const indent = ' '.repeat(11)
  const lines = parts.flatMap((part) => {
    const ofPart = findings.filter((finding) => finding.part === part)
    if (ofPart.length === 0) return []
    const told = ofPart.flatMap(({ state, about, says, todo }) => [
      `  ${state.padEnd(8)} ${about.padEnd(widest)}  ${says}`,
      ...(todo === undefined ? [] : [`${indent}${' '.repeat(widest)}  -> ${todo}`]),
    ])
    return [part, ...told, '']
  })
  return [...lines, verdict(findings)].join('\n')
}

/** Writes a check for a program: one line of JSON. */
export function jsonReport(findings: readonly Finding[]): string {
  const told = findings.map(({ part, about, state, says, todo }) => ({ part, about, state, says, todo }))
  return JSON.stringify({ ok: !findings.some(isFault), findings: told })
}

function verdict(findings: readonly Finding[]): string {
  const faults = findings.filter(isFault)
  if (faults.length === 0) return 'Nothing is missing, as far as can be known without sending.'
  const names = [...new Set(faults.map(({ about }) => about))].join(', ')
  return `To mend: ${names}.`
}
