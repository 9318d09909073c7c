import type { MfaDuoWebMethod } from '@mfa-challenge/hooks'
import { answerPrompt } from '../../../../hooks/src/react/test-support/duoSubjects.tsx'
import { answers, person } from '../../../../hooks/src/react/test-support/walkSteps.ts'
import { DuoWebStep } from '../../duo-web-step/DuoWebStep.tsx'
import { KbaStep } from '../../kba-step/KbaStep.tsx'
import { duoOf, kba } from '../../test-support/methods.ts'
import { createScreenSubject } from './createScreenSubject.tsx'
import { press, type } from './hands.ts'
import { englishWords } from '../../words/englishWords.ts'

interface Opening {
  method: MfaDuoWebMethod
  press: object
}

/** A prompt that is asked for by what the person pressed before. */
export const duoScreen = createScreenSubject<Opening>({
  name: 'DuoWebStep with a press',
  prepare({ simulator, askHost, person: who }) {
    const duo = duoOf(simulator, who)
    return {
      press: {},
      method: {
        ...duo,
        getSigRequest: ({ signal }) => askHost('getSigRequest', signal, () => duo.getSigRequest({ signal })),
      },
    }
  },
  show: (given, tell) => (
    <DuoWebStep method={given.method} openOn={given.press} onEnd={(end) => tell(`onEnd ${end}`)} />
  ),
  first: 'while the host is asked for a prompt',
  steps: [
    answers('at the prompt'),
    { by: 'service', run: ({ world }) => answerPrompt(world), leadsTo: 'while the answer of the prompt is checked' },
    answers('after the success'),
  ],
  endsIn: 'onEnd succeeded',
})

/** The service's questions: wrong answers first, then the right ones. */
export const kbaScreen = createScreenSubject<Readonly<Record<string, string>>>({
  name: 'KbaStep',
  prepare: ({ person: who }) => Object.fromEntries(who.kba.map(({ text, answer }) => [text, answer])),
  show: (_, tell) => <KbaStep method={kba} onEnd={(end) => tell(`onEnd ${end}`)} />,
  first: 'while questions are loaded',
  steps: [
    answers('at the questions'),
    person(({ now }) => answerAll(now(), () => 'Atlantis'), 'while wrong answers are checked'),
    answers('after wrong answers'),
    person(({ now, given }) => answerAll(now(), (question) => given[question] ?? ''), 'while answers are checked'),
    answers('after the success'),
  ],
  endsIn: 'onEnd succeeded',
})

function answerAll(page: HTMLElement, answerTo: (question: string) => string) {
  for (const field of page.querySelectorAll('input')) {
    if (field.type !== 'checkbox') type(field, answerTo(field.labels?.[0]?.textContent ?? ''))
  }
  press(page, englishWords.confirm)
}
