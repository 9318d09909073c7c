import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Importers } from './readImporters.ts'
import { touchedStories } from './touchedStories.ts'

const ui = 'packages/ui/src'
const root = mkdtempSync(join(tmpdir(), 'touched-'))
afterAll(() => rmSync(root, { recursive: true }))

const files = {
  'packages/hooks/src/index.ts': `export { type A, usePoll } from './poll/usePoll.ts'\nexport { useKba as useKbaAnswers } from './kba/useKba.ts'\n`,
  'packages/hooks/src/poll/usePoll.ts': '',
  'packages/hooks/src/kba/useKba.ts': '',
  'packages/hooks/src/kba/hash.ts': '',
  [`${ui}/push/Push.tsx`]: `import { usePoll } from '@mfa-challenge/hooks'\nreturn <p data-mfa-part="push-line" />`,
  [`${ui}/kba/Kba.tsx`]: `import { type K, useKbaAnswers } from '@mfa-challenge/hooks'\nreturn <p data-mfa-part="answer" />`,
  [`${ui}/push/Push.css`]:
    '/* a */ [data-mfa-part="push-line"]:hover,\n[data-mfa-part="push-line"] > svg { color: red; &:focus { top: 0 } }',
  [`${ui}/kba/Kba.css`]: '@media (width > 3px) { [data-mfa-part="answer"] { color: red } }',
  [`${ui}/styles/base.css`]: '[data-mfa-part="answer"], :focus-visible { outline: 0 }',
  [`${ui}/push/Push.stories.tsx`]: '',
  [`${ui}/kba/Kba.stories.tsx`]: '',
  [`${ui}/challenge/Challenge.tsx`]: `return <p data-mfa-part="challenge" />`,
  [`${ui}/challenge/Challenge.css`]: '[data-mfa-part="challenge"] { color: red }',
  '.storybook/Stage.tsx': `return <p data-mfa-part="challenge" />`,
  'node_modules/library/index.ts': `export const name = 'answer'`,
  'packages/ui/node_modules/library/index.ts': `export const name = 'push-line'`,
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

const importers: Importers = new Map([
  ['packages/hooks/src/index.ts', [`${ui}/push/Push.tsx`, `${ui}/kba/Kba.tsx`]],
  ['packages/hooks/src/poll/usePoll.ts', ['packages/hooks/src/index.ts']],
  ['packages/hooks/src/kba/useKba.ts', ['packages/hooks/src/index.ts']],
  ['packages/hooks/src/kba/hash.ts', ['packages/hooks/src/kba/useKba.ts']],
  [`${ui}/push/Push.tsx`, [`${ui}/push/Push.stories.tsx`]],
  [`${ui}/kba/Kba.tsx`, [`${ui}/kba/Kba.stories.tsx`]],
  [`${ui}/push/Push.stories.tsx`, []],
  [`${ui}/kba/Kba.stories.tsx`, []],
  [`${ui}/challenge/Challenge.tsx`, []],
  ['.storybook/Stage.tsx', ['.storybook/preview.tsx']],
  ['node_modules/library/index.ts', ['.storybook/preview.tsx']],
  ['packages/ui/node_modules/library/index.ts', ['.storybook/preview.tsx']],
  ['.storybook/theme.css', [`${ui}/kba/Kba.stories.tsx`]],
  ['.storybook/preview.tsx', []],
])

function touchedBy(...changed: string[]) {
  const touched = touchedStories({ root, changed, importers, before: () => '' })
  return touched.all ? `all, because of ${touched.because}` : [...touched.files]
}

const push = `${ui}/push/Push.stories.tsx`
const kba = `${ui}/kba/Kba.stories.tsx`

it.each([
  [`${ui}/push/Push.tsx`, push],
  [`${ui}/push/Push.stories.tsx`, push],
  // Through the index of a package: only who takes the name.
  ['packages/hooks/src/poll/usePoll.ts', push],
  ['packages/hooks/src/kba/hash.ts', kba],
  ['.storybook/theme.css', kba],
  // Styles: only who shows the parts that they are about, and no library that has the same word.
  [`${ui}/push/Push.css`, push],
  [`${ui}/kba/Kba.css`, kba],
])('%s touches %s alone', (file, story) => {
  expect(touchedBy(file)).toEqual([story])
})

it.each([
  'pnpm-lock.yaml',
  'apps/visual/matrix/modes.ts',
  'apps/visual/capture/settle.ts',
  '.storybook/main.ts',
  '.storybook/Stage.tsx',
  `${ui}/styles/base.css`,
  // Styles of a part that what dresses every story has too.
  `${ui}/challenge/Challenge.css`,
  // Styles that another stylesheet imports.
  'apps/demo/src/devices/Devices.css',
  '.scripts/chromium-options.ts',
  'packages/hooks/package.json',
  'packages/ui/tsconfig.json',
  'packages/ui/tsconfig.build.json',
  'apps/visual/compare/changedPixels.ts',
])('%s touches every story', (file) => {
  expect(touchedBy(file)).toBe(`all, because of ${file}`)
})

it.each([
  'README.md',
  'packages/hooks/src/poll/usePoll.test.ts',
  'apps/visual/review/App.tsx',
  'apps/visual/review/review.css',
  'apps/visual/matrix/modesFor.test.ts',
  'apps/visual/compare/comparePictures.test.ts',
  'apps/visual/baselines/a/b.light.webp',
])('%s touches none', (file) => {
  expect(touchedBy(file)).toEqual([])
})

it('follows an index in full where a file takes names in a way that is not understood', () => {
  writeFileSync(join(root, `${ui}/push/Push.tsx`), `export * from '@mfa-challenge/hooks'`)
  expect(touchedBy('packages/hooks/src/kba/hash.ts').toString()).toContain(push)
  writeFileSync(join(root, `${ui}/push/Push.tsx`), files[`${ui}/push/Push.tsx`] ?? '')
})

it('takes into account the parts that styles were about before', () => {
  const touched = touchedStories({
    root,
    changed: [`${ui}/push/Push.css`],
    importers,
    before: () => '[data-mfa-part="answer"] { color: red }',
  })
  expect(touched).toMatchObject({ all: false, files: new Set([push, kba]) })
})
