import type { Utterance } from '../listen/Utterance.ts'
import { type HeardBrowser, heardBrowsers } from '../options/HeardOptions.ts'
import type { Walked } from '../walk/Step.ts'

const keys = /^(tab|return|space|down|up|left control|h|[a-z0-9])$/i

/** What a screen reader says at each step, the browsers side by side. */
export function heardTable(all: readonly Walked[], versions: Record<HeardBrowser, string>): string {
  const names = [...new Set(all.map(({ scenario }) => scenario))]
  return [
    '# What a screen reader says on each screen',
    '',
    'Written by `npm run heard`: the demo, walked through by real keys. Names of keys are left out here; the whole',
    'transcripts, with times, are [Firefox’s](heard/firefox.md) and [Chromium’s](heard/chromium.md).',
    '',
    ...heardBrowsers.map((browser) => `- ${versions[browser]}`),
    '',
    'A stroke parts what was said in one go from the next; ✂ marks where it was cut off.',
    ...names.flatMap((name) => [
      '',
      `## ${name}`,
      '',
      '| done | Firefox | Chromium |',
      '| --- | --- | --- |',
      ...rows(name, all),
    ]),
    '',
  ].join('\n')
}

function rows(name: string, all: readonly Walked[]): readonly string[] {
  const sides = heardBrowsers.map((browser) => all.find((one) => one.browser === browser && one.scenario === name))
  const titles = [...new Set(sides.flatMap((side) => side?.steps.map(({ title }) => title) ?? []))]
  return titles
    .filter((title) => title !== 'The portal')
    .map((title) => {
      const cells = sides.map((side) => cell(side?.steps.find((step) => step.title === title)?.said ?? []))
      return `| ${title} | ${cells.join(' | ')} |`
    })
}

function cell(said: readonly Utterance[]): string {
  const texts = said
    .filter(({ text }) => !keys.test(text.trim()) && text.trim() !== '')
    .map(({ text, cutAfter }) => `${text.replaceAll(/\s+/g, ' ')}${cutAfter === undefined ? '' : ' ✂'}`)
  return texts.length === 0 ? '–' : texts.join(' / ').replaceAll('|', '\\|')
}
