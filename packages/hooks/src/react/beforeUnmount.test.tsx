// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { beginWalk } from './test-support/beginWalk.ts'
import { oktaVerify, rsa } from './test-support/pollSubjects.ts'
import { duoVerify, duoWeb } from './test-support/duoSubjects.tsx'
import { kbaAnswers } from './test-support/kbaSubjects.ts'
import { sendToken, tokenAuth } from './test-support/tokenSubjects.ts'

const started = [sendToken, tokenAuth, oktaVerify, duoWeb, duoVerify, kbaAnswers, rsa]

it.each(started.map((subject) => [subject.name, subject] as const))(
  '%s that is begun and unmounted in one event asks nobody',
  async (_name, subject) => {
    const walk = await beginWalk(subject)

    const begun = walk.stage.visitor.takeStep(0)
    walk.stage.unmountNow()
    await begun
    await walk.world.advance(60_000)

    expect(walk.soFar()).toMatchObject({ asked: [], calledOff: [], open: [], told: [] })
  },
)
