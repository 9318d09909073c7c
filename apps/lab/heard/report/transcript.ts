import type { Walked } from '../walk/Step.ts'
import { utteranceLine } from './heardText.ts'

/** All that was heard in one browser, step by step. */
export function transcript(title: string, with_: string, all: readonly Walked[]): string {
  return [
    `# ${title}`,
    '',
    `Written by \`npm run heard\`. ${with_}. Seconds since the scenario’s start, and what was said; ✂ marks where a key or`,
    'another message cut it off. Keys are said by Orca, too; “clickable”, “panel” and their like are its words.',
    ...all.flatMap((walked) => ['', ...scenario(walked)]),
    '',
  ].join('\n')
}

function scenario({ scenario: name, began, seconds, steps, checks, brokenOff }: Walked): readonly string[] {
  return [
    `## ${name}`,
    '',
    `${seconds} seconds${brokenOff === undefined ? '' : `, broken off: ${brokenOff}`}.`,
    '',
    ...checks.map(({ fact, step, problems }) => {
      const why = problems.length === 0 ? '' : `: ${problems.join('; ')}`
      return `- ${problems.length === 0 ? '✓' : '✗'} ${fact}${why} (at “${step}”)`
    }),
    ...steps.flatMap(({ title, said }) => [
      '',
      `### ${title}`,
      '',
      ...(said.length === 0
        ? ['Nothing was said.']
        : ['```text', ...said.map((one) => utteranceLine(one, began)), '```']),
    ]),
  ]
}
