import { answers } from './answers.ts'
import { busy } from './busy.ts'
import { choice } from './choice.ts'
import { code } from './code.ts'
import { duo } from './duo.ts'
import { lockout } from './lockout.ts'
import { opens } from './opens.ts'
import { pause } from './pause.ts'
import { push } from './push.ts'
import { rate } from './rate.ts'
import type { Scenario } from './Scenario.ts'

export const scenarios: readonly Scenario[] = [opens, choice, code, pause, busy, rate, push, answers, lockout, duo]
