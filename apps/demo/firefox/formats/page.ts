import { createFormats } from '@mfa-challenge/ui/internal'
import { mornings, writeMorning } from '../../../../packages/ui/src/test-support/mornings.ts'

// The page of formats.test.ts: what this browser writes, as JSON.

const written = Object.keys(mornings).map((locale) => [locale, writeMorning(createFormats(locale))])
const output = document.querySelector('output')
if (output !== null) output.textContent = JSON.stringify(Object.fromEntries(written))
