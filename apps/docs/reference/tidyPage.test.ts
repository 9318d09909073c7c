import { expect, it } from 'vitest'
import { tidyPage } from './tidyPage.ts'

const page = `# hooks/token

## Functions

### useSendToken()

Sends.

## Type Aliases

### Step

\`\`\`ts
type Step = { status: "idle" } | { status: "sent"; at: number }
\`\`\`

How far it is.

#### Union Members

##### Type Literal

\`\`\`ts
{ status: "idle" }
\`\`\`

***

##### Type Literal

| Name | Type | Description |
| :------ | :------ | :------ |
| \`status\` | \`"sent"\` | - |
| \`at\` | \`number\` | When. |

***

### Other

#### Properties

| Property | Type |
| :------ | :------ |
`

it('is called as it is imported', () => {
  expect(tidyPage(page, '@mfa-challenge/hooks/token').text).toMatch(/^# @mfa-challenge\/hooks\/token\n/)
})

it('says of a union what the type does not say by itself', () => {
  const { text } = tidyPage(page, 'name')

  expect(text).toContain('Where it is `"sent"`:\n\n| Name | Type | Description |')
  expect(text).toContain('| `at` | `number` | When. |')
  expect(text).not.toContain('Union Members')
  expect(text).not.toContain('Type Literal')
})

it('goes on after a union', () => {
  expect(tidyPage(page, 'name').text).toMatch(/When\. \|\n+\*\*\*\n+### Other\n\n\| Property \| Type \|/)
})

it('knows what is explained where', () => {
  expect([...tidyPage(page, 'name').anchors]).toEqual([
    ['useSendToken', 'usesendtoken'],
    ['Step', 'step'],
    ['Other', 'other'],
  ])
})
