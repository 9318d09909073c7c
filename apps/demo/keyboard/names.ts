import type { Say } from './wordsIn.ts'

/** What the screens and their stops are called. */
export type Names = ReturnType<typeof namesIn>

/** The same in the language that `say` speaks. */
export function namesIn(say: Say, tag: string) {
  const minutes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  return {
    pickerHeading: say('pickerHeading'),
    sms: `${say('smsName')} ${say('personalPhone')}`,
    mail: `${say('emailName')} ${say('workEmail')}`,
    okta: say('oktaName'),
    duo: say('duoName'),
    kba: say('kbaName'),
    rsa: say('rsaName'),
    remember: say('rememberDeviceFor', { duration: minutes.format(10) }),
    moreWays: say('moreWays'),
    noneOfTheseWork: say('noneOfTheseWork'),
    continue: say('continue'),
    cancel: say('cancel'),
    confirm: say('confirm'),
    anotherWay: say('tryAnotherWay'),

    codeHeading: say('codeHeading'),
    codeField: say('codeDigitsLabel', { length: 6 }),
    sendNewCode: say('sendNewCode'),

    oktaHeading: say('oktaHeading'),
    oktaSend: say('pushSend'),
    oktaSendAgain: say('pushSendAgain'),
    oktaWaiting: say('pushWaiting'),

    duoHeading: say('duoHeading'),
    duoCantSee: say('duoCantSee'),

    kbaHeading: say('kbaHeading'),
    kbaSummary: say('kbaSummary', { count: 1 }),
    showAnswerTo: (question: string) => say('showAnswerTo', { question }),
    hideAnswerTo: (question: string) => say('hideAnswerTo', { question }),

    rsaHeading: say('rsaHeading'),
    rsaStart: say('rsaStart'),
    rsaWaiting: say('rsaWaiting'),
  } as const
}

/** What the portal and the service say, in theirs. */
export const portalNames = {
  heading: 'Quarterly finance reviewer',
  approve: 'Approve',
  approved: 'Approved. Ana Lopes is a quarterly finance reviewer now.',
  notApproved: 'Nothing was approved. The request still waits for you.',
  help: 'Get help',
  promptApprove: 'Approve',
  promptOthers: ['Deny', 'Enrol', 'Show error', 'Open window'],
  pet: { question: 'What was the name of your first pet?', answer: 'Biscuit' },
  city: { question: 'In which city were you born?', answer: 'Lisbon' },
  street: { question: 'On which street did you grow up?', answer: 'Maple Street' },
} as const
