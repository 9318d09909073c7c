import type { MfaPollSchedule } from '../../../../packages/hooks/src/test-support/polling.ts'

/** The schedule as it stands in a host’s code. */
export function writeSchedule({ first, waits }: MfaPollSchedule): string {
  const steps = waits.map(({ until, wait }) => {
    const end = until === undefined ? '' : `until: ${number(until)}, `
    return `    { ${end}wait: ${number(wait)} },`
  })
  return [
    'const pollSchedule: MfaPollSchedule = {',
    `  first: ${number(first)},`,
    '  waits: [',
    ...steps,
    '  ],',
    '}',
  ].join('\n')
}

function number(ms: number): string {
  return ms.toLocaleString('en-US').replaceAll(',', '_')
}
