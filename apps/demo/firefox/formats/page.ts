import { writeMornings } from '../../../../packages/ui/src/test-support/mornings.ts'

// The page of formats.test.ts: what this browser writes, as JSON.

const output = document.querySelector('output')
if (output !== null) output.textContent = JSON.stringify(writeMornings())
