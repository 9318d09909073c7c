/** What the screens and their stops are called, in the language of the page. */
export const names = {
  pickerHeading: 'Confirm it’s you',
  sms: 'Text message Personal phone',
  mail: 'E-mail Work e-mail',
  okta: 'Okta Verify',
  duo: 'Duo',
  kba: 'Security questions',
  rsa: 'RSA SecurID',
  continue: 'Continue',
  cancel: 'Cancel',
  confirm: 'Confirm',
  anotherWay: 'Try another way',

  codeHeading: 'Enter the code',
  codeField: '6-digit code',
  sendNewCode: 'Send a new code',

  oktaHeading: 'Confirm with Okta Verify',
  oktaSend: 'Send notification',
  oktaSendAgain: 'Send again',
  oktaWaiting: 'Waiting for your answer',

  duoHeading: 'Confirm with Duo',
  duoCantSee: 'Can’t see it? Try another way',

  kbaHeading: 'Answer your questions',
  kbaSummary: '1 answer is missing',
  showAnswerTo: 'Show the answer to:',
  hideAnswerTo: 'Hide the answer to:',

  rsaHeading: 'Confirm with RSA SecurID',
  rsaStart: 'Send request',
  rsaWaiting: 'Waiting for your RSA device',

  succeededHeading: 'Thank you, it’s you',
} as const

/** What the portal and the service say, in theirs. */
export const portalNames = {
  heading: 'Quarterly finance reviewer',
  approve: 'Approve',
  approved: 'Approved. Ana Lopes is a quarterly finance reviewer now.',
  notApproved: 'Nothing was approved. The request still waits for you.',
  remember: 'Don’t ask again for 10 minutes',
  help: 'Get help',
  promptApprove: 'Approve',
  promptOthers: ['Deny', 'Enrol', 'Show error', 'Open window'],
  pet: { question: 'What was the name of your first pet?', answer: 'Biscuit' },
  city: { question: 'In which city were you born?', answer: 'Lisbon' },
  street: { question: 'On which street did you grow up?', answer: 'Maple Street' },
} as const
