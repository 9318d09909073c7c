// `npm run visual:check`: proves that the visual review finds what it must, and raises nothing else. Each planted change
// counts as one test.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VisualReport } from '../report/VisualReport.ts'
import { visualRun } from '../run/visualRun.ts'
import { takeDecision } from '../server/takeDecision.ts'
import { copyCheckout } from '../checkout/copyCheckout.ts'
import { expectedOfFaulty, faultyStoriesFile, unloadableStoriesFile } from './faultyStories.ts'
import type { Planted } from './Planted.ts'
import { refactors } from './refactors.ts'
import { regressions } from './regressions.ts'

const copy = await copyCheckout(join(import.meta.dirname, '../../..'))
const reportFolder = join(copy.root, 'visual-report')
const baselineFolder = join(copy.root, 'baselines')

function lookAt(filter: RegExp): Promise<VisualReport> {
  return visualRun({
    root: copy.root,
    baselineFolder,
    reportFolder,
    storybookFolder: join(copy.root, 'node_modules/.cache/visual-storybook'),
    pages: 2,
    full: true,
    filter,
    base: undefined,
    say: () => {},
  })
}

/** Plants changes, looks, and puts the files back as they were. */
async function lookAtPlanted(planted: readonly Planted[], filter: RegExp): Promise<VisualReport> {
  const before = new Map<string, string>()
  for (const { file, find, replace } of planted.flatMap(({ edits }) => edits)) {
    const path = join(copy.root, file)
    const text = readFileSync(path, 'utf8')
    if (!before.has(path)) before.set(path, text)
    if (text.split(find).length !== 2) throw new Error(`${file} has not exactly once: ${find}`)
    writeFileSync(
      path,
      text.replace(find, () => replace),
    )
  }
  try {
    return await lookAt(filter)
  } finally {
    for (const [path, text] of before) writeFileSync(path, text)
  }
}

let passed = 0
let failed = 0
function tell(isRight: boolean, name: string, what: string) {
  if (isRight) passed += 1
  else failed += 1
  console.log(`${isRight ? 'ok    ' : 'FAILED'}  ${name}: ${what}`)
}

const raisedIn = ({ changes, faults }: VisualReport) => [
  ...changes.map(({ story, modeTitle }) => `${story} (${modeTitle})`),
  ...faults.map(({ story, modeTitle, reason }) => `${story} (${modeTitle ?? 'all'}) ${reason}`),
]

try {
  const all = new RegExp([...regressions, ...refactors].map(({ stories }) => stories.source).join('|'))
  const first = await lookAt(all)
  if (first.faults.length > 0)
    throw new Error(`There are faults before anything was planted: ${raisedIn(first).join(', ')}`)
  const names = first.changes.map(({ name }) => name)
  await takeDecision(
    { run: first.at, names, verdict: 'accepted', reason: 'As it is' },
    { reportFolder, baselineFolder, by: 'nobody' },
  )

  for (const planted of regressions) {
    const report = await lookAtPlanted([planted], planted.stories)
    const { mode } = planted
    const isChanged = report.changes.some(
      (change) => change.kind === 'changed' && (mode ?? change.mode) === change.mode,
    )
    const isFound = planted.isFault === true ? report.faults.length > 0 : isChanged && report.faults.length === 0
    const raised = raisedIn(report).join(', ')
    tell(isFound, planted.name, raised === '' ? 'not found' : `found in ${raised}`)
  }

  const together = raisedIn(await lookAtPlanted(refactors, all))
  for (const planted of refactors) {
    // One that raises something takes the others with it: then each is looked at by itself.
    const raised = together.length === 0 ? [] : raisedIn(await lookAtPlanted([planted], planted.stories))
    tell(raised.length === 0, planted.name, raised.length === 0 ? 'raised nothing' : `raised ${raised.join(', ')}`)
  }

  for (const { file, text } of [faultyStoriesFile, unloadableStoriesFile]) writeFileSync(join(copy.root, file), text)
  const { changes, faults } = await lookAt(/^planted-/)
  for (const [story, words] of Object.entries(expectedOfFaulty)) {
    const said = faults.find((fault) => fault.story === story)?.reason ?? 'nothing'
    tell(words.test(said), `the story ${story} gives no picture, and it is said why`, said)
  }
  const kindOf = (story: string) => changes.find((change) => change.story === story)?.kind ?? 'not looked at'
  tell(kindOf('Depends On Time') === 'restless', 'a story that depends on time is named', kindOf('Depends On Time'))
  for (const name of ['Restless In The Dark', 'Throws In The Dark']) {
    const others = changes.filter(({ story, kind }) => story === name && kind === 'new').length
    tell(others === 6, `the story ${name} is looked at in the other modes`, `${others} of 6`)
  }
  tell(kindOf('Fine') === 'new', 'the story beside them is looked at all the same', kindOf('Fine'))
} finally {
  await copy.remove()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
