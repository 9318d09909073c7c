import type { DeliveryType, MethodType } from '@mfa-challenge/contract'
import { failureWords } from './failureWords.ts'

const deliveryNames: Record<DeliveryType, string> = {
  SMS_PERSONAL: 'Text message',
  SMS_WORK: 'Text message',
  VOICE_PERSONAL: 'Phone call',
  VOICE_WORK: 'Phone call',
  EMAIL_PERSONAL: 'E-mail',
  EMAIL_WORK: 'E-mail',
}

const destinationKinds: Record<DeliveryType, string> = {
  SMS_PERSONAL: 'personal phone',
  SMS_WORK: 'work phone',
  VOICE_PERSONAL: 'personal phone',
  VOICE_WORK: 'work phone',
  EMAIL_PERSONAL: 'personal e-mail',
  EMAIL_WORK: 'work e-mail',
}

/** Bullets are for the eye alone: `••• 17` and `+1 ***-***-8717` become words that can be heard too. */
function withDestination(kind: string, destination: string | undefined): string {
  if (destination === undefined) return kind
  const end = /[•*·][\s-]*(\d{2,4})$/.exec(destination)?.[1]
  return end === undefined ? `${kind} ${destination}` : `${kind} ending in ${end}`
}

const methodNames: Record<Exclude<MethodType, 'token'>, string> = {
  'okta-verify': 'Okta Verify',
  'duo-web': 'Duo',
  kba: 'Security questions',
  rsa: 'RSA SecurID',
}

const methodHints: Record<Exclude<MethodType, 'token'>, string> = {
  'okta-verify': 'Notification on your phone',
  'duo-web': 'Duo’s own prompt',
  kba: 'Answers you gave earlier',
  rsa: 'Approve on your RSA device',
}

/** How the sentence about a code on its way begins. */
const sentBy: Record<DeliveryType, (destination: string) => string> = {
  SMS_PERSONAL: (to) => `We texted it to ${to}.`,
  SMS_WORK: (to) => `We texted it to ${to}.`,
  VOICE_PERSONAL: (to) => `We’re calling ${to} to read it to you.`,
  VOICE_WORK: (to) => `We’re calling ${to} to read it to you.`,
  EMAIL_PERSONAL: (to) => `We e-mailed it to ${to}.`,
  EMAIL_WORK: (to) => `We e-mailed it to ${to}.`,
}

const clockTime = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' })

/** `12:10 PM`, kept on one line. */
function timeOfDay(at: number): string {
  return clockTime.format(at).replaceAll(/\s/g, '\u00a0')
}

/** `30 seconds`, `1 minute`: minutes where they are whole. */
function duration(seconds: number): string {
  const [amount, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second']
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
}

function startingLarge(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Seconds as people read them on a clock: `0:24`. */
function countdown(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** All words of the components. A host replaces single ones by key. */
export const englishWords = {
  tryAnotherWay: 'Try another way',
  cancel: 'Cancel',
  confirm: 'Confirm',
  continue: 'Continue',
  tryAgain: 'Try again',
  checking: 'Checking…',
  loading: 'Loading…',
  reference: (trackingId: string) => `Reference ${trackingId}`,
  waitThenTry: (seconds: number) => `Try again in ${countdown(seconds)}`,
  failure: failureWords,
  error: (text: string) => `Error: ${text}`,

  deliveryName: (deliveryType: DeliveryType) => deliveryNames[deliveryType],
  /** Within a sentence: "your work phone ending in 17". */
  destination: (deliveryType: DeliveryType, destination: string | undefined) =>
    `your ${withDestination(destinationKinds[deliveryType], destination)}`,
  /** On its own: "Work phone ending in 17". */
  destinationHint: (deliveryType: DeliveryType, destination: string | undefined) =>
    startingLarge(withDestination(destinationKinds[deliveryType], destination)),
  methodName: (type: Exclude<MethodType, 'token'>) => methodNames[type],
  methodHint: (type: Exclude<MethodType, 'token'>) => methodHints[type],
  usedLastTime: 'used last time',
  rememberDevice: 'Remember this device',
  rememberDeviceHint: 'Not on a computer that others use too.',

  pickerHeading: 'Confirm it’s you',
  pickerLead: 'Choose how. It takes a few seconds.',
  pickerLegend: 'Ways to confirm',
  pickerNothingChosen: 'Choose one of the ways to confirm.',
  notEnoughData: 'Not set up for you yet. Your help desk can do that.',

  codeRequestHeading: 'Get a code',
  codeRequestLead: (deliveryType: DeliveryType, to: string) =>
    deliveryType.startsWith('VOICE') ? `We’ll call ${to} and read you a code.` : `We’ll send a code to ${to}.`,
  codeHeading: 'Enter the code',
  codeSending: (to: string) => `Sending a code to ${to}…`,
  codeSent: (deliveryType: DeliveryType, to: string) => sentBy[deliveryType](to),
  codeSentEarlier: 'If you have a code already, enter the newest one.',
  onlyNewest: 'Only the newest code works.',
  codeSentAnnouncement: (to: string) => `Code sent to ${to}.`,
  codeResentAnnouncement: (to: string) => `New code sent to ${to}. Only the newest code works.`,
  codeLabel: (length: number | undefined) => (length === undefined ? 'Code' : `${length}-digit code`),
  codeMissing: 'Enter the code that we sent you.',
  codeTooShort: (typed: number, length: number) =>
    `That’s ${typed} ${typed === 1 ? 'digit' : 'digits'}. The code has ${length}.`,
  codeTooLong: (length: number | undefined) =>
    length === undefined
      ? 'What you pasted has more than one code in it.'
      : `That has more than ${length} digits. Paste just the code.`,
  codeWrong: 'That code is not right. Check it and try again.',
  codeExpired: 'This code is too old. Send a new one.',
  codeWorksUntil: (until: number) => `It works until ${timeOfDay(until)}.`,
  codeTimeLeft: (seconds: number) => `${duration(seconds)} left to enter the code.`,
  codeComplete: 'Code complete.',
  sendCode: 'Send code',
  sendNewCode: 'Send a new code',
  sendAgainIn: (seconds: number) => `in ${countdown(seconds)}`,
  notSent: 'The code could not be sent. Try again, or try another way.',
  sendUnreadable:
    'The service’s answer can’t be read, so nobody knows whether a code went out. Send one, or try another way.',
  sendNotEnoughData: 'There is no number or address on file for this. Try another way, or ask your help desk.',

  oktaHeading: 'Confirm with Okta Verify',
  oktaLead: (device: string | undefined) =>
    device === undefined ? 'We’ll send a notification to your phone.' : `We’ll send a notification to ${device}.`,
  oktaWaitingHeading: 'Check your phone',
  oktaWaitingLead: 'Open Okta Verify and tap “Yes, it’s me”.',
  oktaNumberLead: 'Open Okta Verify and tap this number.',
  oktaNumber: (number: string) => `The number is ${number}.`,
  pushSend: 'Send notification',
  pushSending: 'Sending…',
  pushSendAgain: 'Send again',
  pushWaiting: 'Waiting for your answer',
  pushStillWaiting: 'Still waiting. Open the app if no notification has come.',
  pushSentTo: (device: string | undefined) => (device === undefined ? 'Sent to your phone' : `Sent to ${device}`),
  pushPaused: 'Waiting goes on when you come back to this page.',
  pushRefused: 'It was not approved. If that was you, send it again or try another way.',
  pushTimedOut: 'Nothing came back in time. Send it again when your phone is at hand.',
  pushNoneLeft: 'That’s as many as we send at once. Try another way.',
  pushNotMe: 'Somebody else asked? Don’t approve it, and tell your help desk.',

  rsaHeading: 'Confirm with RSA SecurID',
  rsaReadyLead: 'We’ll send a request to your RSA device.',
  rsaLead: 'Approve the request on your RSA device.',
  rsaStart: 'Send request',
  rsaStarting: 'Sending…',
  rsaWaiting: 'Waiting for your RSA device',
  rsaRefused: 'It was not approved. Try again, or try another way.',
  rsaTimedOut: 'Nothing came back in time. Try again when your device is at hand.',

  kbaHeading: 'Answer your questions',
  kbaLead: 'Capital letters don’t matter. Spelling does.',
  kbaLoading: 'Getting your questions…',
  kbaMissing: 'Answer this question.',
  kbaReady: (count: number) => (count === 1 ? '1 question to answer.' : `${count} questions to answer.`),
  kbaSummary: (missing: number) => (missing === 1 ? '1 answer is missing' : `${missing} answers are missing`),
  kbaWrong: 'The answers did not match. Check the spelling, or try another way.',
  kbaMoreNeeded: 'Not enough answers matched. Check the spelling of each.',
  kbaUnmatched: (unmatched: number) =>
    unmatched === 1
      ? '1 answer did not match. Check its spelling.'
      : `${unmatched} answers did not match. Check the spelling of each.`,
  kbaUnverified: 'This one did not match.',
  kbaInsecure: 'Answers can only be sent from a secure (https) page. Try another way.',
  showAnswer: 'Show',
  hideAnswer: 'Hide',
  showAnswerTo: (question: string) => `Show the answer to: ${question}`,
  hideAnswerTo: (question: string) => `Hide the answer to: ${question}`,

  duoHeading: 'Confirm with Duo',
  duoLead: 'Answer in Duo’s prompt below.',
  duoReadyLead: 'Duo asks you right here, in a frame on this page.',
  duoFrameTitle: 'Duo’s prompt',
  duoPreparing: 'Opening Duo’s prompt…',
  duoShown: 'Duo’s prompt is open.',
  duoChecking: 'Checking Duo’s answer…',
  duoSlow: 'Duo’s prompt is slow to open. Wait a little, or try another way.',
  duoBlocked: 'This page’s security policy does not let Duo’s prompt open. Try another way, and tell your help desk.',
  duoExpired: 'Duo’s prompt was open for too long. Open it again.',
  duoError: (text: string) =>
    text === '' ? 'Duo’s prompt could not be opened. Open it once more, or try another way.' : `Duo says: ${text}`,
  duoRefused: 'Duo’s answer was not accepted. Open the prompt again, or try another way.',
  duoEnrolled: 'You are set up with Duo now. Open the prompt once more to confirm it’s you.',
  duoUnsigned:
    'The request for Duo is not signed, so its prompt was not opened. Try another way, and tell your help desk.',
  duoMalformed:
    'The request for Duo can’t be read, so its prompt was not opened. Try another way, and tell your help desk.',
  duoHostNotAllowed:
    'The request for Duo names a host that is not Duo’s, so its prompt was not opened. Try another way, and tell your help desk.',
  duoOpenWindow: 'Duo asks to open a page of its own.',
  duoOpenLink: 'Open Duo’s page in a new tab',
  duoOpenAgain: 'Open Duo’s prompt',
  duoCantSee: 'Can’t see it? Try another way',

  lockoutHeading: 'Too many tries',
  lockoutText: 'For your safety this is locked for now.',
  lockoutUntil: (until: number, now: number) =>
    `You can try again at ${timeOfDay(until)}, in about ${Math.max(1, Math.ceil((until - now) / 60_000))} min. Nothing you were doing is lost.`,
  lockoutUnknown: 'Try again later, or ask your help desk. Nothing you were doing is lost.',
  lockoutOverHeading: 'You can try again now',
  lockoutOver: 'The lock is over. Nothing you were doing is lost.',
  backToStart: 'Start over',
  leave: 'Leave',

  succeededHeading: 'Thank you, it’s you',
  succeededText: 'Confirmed.',
  succeededNext: 'You can go on.',
  nothingLeftHeading: 'No way left to confirm',
  nothingLeftText: 'None of the ways to confirm can be used right now. Your help desk can set one up.',
}

/** The words of the components: a string each, or a function where there is something to fill in. */
export type MfaWords = typeof englishWords
