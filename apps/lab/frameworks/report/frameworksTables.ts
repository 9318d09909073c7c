import type { Finding, Got, HydratedOurs } from '../play/Finding.ts'

const names = ['context', 'methods', 'words', 'cancelable', 'modal', 'methodList']
const headings = ['a text', 'a list', 'an object', '`true`', '`false`', '`methodList`, a list']

/** What the frameworks did, as tables. */
export function frameworksTables(findings: readonly Finding[]): string {
  return [
    '### Values, where the element is defined before it is rendered',
    valuesTable(findings.map(({ title, early }) => [title, early])),
    '### Values, where it is defined afterwards',
    valuesTable(findings.map(({ title, late }) => [title, late])),
    '### Events and moves',
    table(
      ['framework', '`mfaabandoned`', '`mfaAbandoned`', 'the element is moved behind others'],
      findings.map(({ title, heard, moved }) => [
        title,
        heardIn(heard, 'mfaabandoned'),
        heardIn(heard, 'mfaAbandoned'),
        moved.length === 0 ? 'it stays, the others are moved' : moved.join(', '),
      ]),
    ),
    '### A page that a server wrote',
    table(
      ['framework', 'written', 'a list, once hydrated', 'an object', '`mfaabandoned`'],
      findings.flatMap(({ title, hydrated }) =>
        hydrated === undefined
          ? []
          : [
              [
                title,
                `\`${hydrated.written}\``,
                valueIn(hydrated.got, 'methods'),
                valueIn(hydrated.got, 'words'),
                heardIn(hydrated.heard, 'mfaabandoned'),
              ],
            ],
      ),
    ),
    '### Our element',
    table(
      ['framework', 'its two methods, in their order', 'defined afterwards', 'Cancel', 'moved'],
      findings.map(({ title, ours }) => [
        title,
        offeredAs(ours.early),
        offeredAs(ours.late),
        ours.isHeard ? 'heard' : '**not heard**',
        ours.isKept ? 'kept' : '**begun anew**',
      ]),
    ),
    '### Our element in a page that a server wrote',
    table(
      ['framework', 'defined before the page is hydrated', 'defined afterwards'],
      findings.flatMap(({ title, ours: { hydrated } }) =>
        hydrated === undefined ? [] : [[title, hydratedAs(hydrated.early), hydratedAs(hydrated.late)]],
      ),
    ),
  ].join('\n\n')
}

function valuesTable(all: readonly (readonly [string, Got])[]): string {
  return table(
    ['framework', ...headings],
    all.map(([title, got]) => [title, ...names.map((name) => valueIn(got, name))]),
  )
}

const valueIn = (got: Got, name: string) => got[name] || '**nothing**'

const heardIn = (heard: readonly string[], name: string) => (heard.includes(name) ? 'heard' : '**not heard**')

function offeredAs(offered: readonly string[]): string {
  if (offered.length === 0) return '**shows nothing**'
  return offered.join() === 'email-work,sms-work' ? 'yes' : `**all: ${offered.join(', ')}**`
}

function hydratedAs({ offered, isHeard, complaints }: HydratedOurs): string {
  const threw = [...new Set(complaints)].map((one) => `, **threw “${one.split(';')[0]}”**`).join('')
  return `${offeredAs(offered)}, Cancel ${isHeard ? 'heard' : '**not heard**'}${threw}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
