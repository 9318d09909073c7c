/**
 * For a page that takes a script tag and nothing else: defines `<mfa-challenge>`, and gives `mfaChallenge.stepUp`.
 *
 * @packageDocumentation
 */
import { takeLanguages } from './classic/takeLanguages.ts'
import { define } from './element/define.ts'
import { stepUp } from './step-up/stepUp.ts'

takeLanguages()
define()
Object.assign(globalThis, { mfaChallenge: { stepUp } })
