import { fireEvent } from '@testing-library/react'
import { answers, person } from '../../../../hooks/src/react/test-support/walkSteps.ts'
import { MfaChallenge } from '../../mfa-challenge/MfaChallenge.tsx'
import { kba, textMessage } from '../../test-support/methods.ts'
// Loaded beforehand: how long a machine takes is no fact of ours.
import '../../kba-step/KbaStep.tsx'
import '../../token-step/TokenStep.tsx'
import { createScreenSubject } from './createScreenSubject.tsx'
import { press } from './hands.ts'
import { enterCode } from './tokenScreens.tsx'
import { englishWords } from '../../words/englishWords.ts'

const methods = [textMessage, kba]

/** From the choice to a code; or to another code, where somebody is at the field. */
function askForCode(page: HTMLElement) {
  const radio = page.querySelector(`input[type=radio][value=${textMessage.id}]`)
  if (radio !== null) fireEvent.click(radio)
  press(page, radio === null ? /^Send (a new )?code$/ : englishWords.continue)
}

/** The whole challenge, from the choice to the success. */
export const challengeScreen = createScreenSubject<object>({
  name: 'MfaChallenge',
  prepare: () => ({}),
  show: (_, tell) => (
    <MfaChallenge
      methods={methods}
      onSucceeded={({ methodId }) => tell(`onSucceeded ${methodId}`)}
      onAbandoned={() => tell('onAbandoned')}
    />
  ),
  first: 'at the choice',
  steps: [
    person(({ now }) => askForCode(now()), 'while a code is sent'),
    answers('at the field'),
    person(({ world }) => enterCode(world, { right: true }), 'while the code is checked'),
    answers('after the success'),
  ],
  endsIn: `onSucceeded ${textMessage.id}`,
})
