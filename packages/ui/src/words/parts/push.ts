// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import { addWords } from '../Words.ts'

/** English, the language that is always inside. */
addWords(95, {
  pushSend: 'Send notification',
  pushSending: 'Sending…',
  pushSendAgain: 'Send again',
  pushWaiting: 'Waiting for your answer',
  pushStillWaiting: 'Still waiting. Open the app if no notification has come.',
  pushSent: 'Sent to your phone',
  pushSentTo: 'Sent to {device}',
  pushPaused: 'We’ll keep waiting when you come back to this page.',
  pushRefusedHeading: 'It was not approved',
  pushRefused: 'If that was you, send it again or try another way.',
  pushTimedOutHeading: 'The notification timed out',
  pushTimedOut: 'Send it again when your phone is at hand.',
  pushNoneLeft: 'You’ve reached the limit of notifications. Try another way.',
  pushNotMe: 'Didn’t ask for this? Don’t approve it, and tell your help desk.',
})
