// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import { addWords } from '../Words.ts'

/** English, the language that is always inside. */
addWords(67, {
  codeRequestHeading: 'Get a code',
  codeRequestLead: 'We’ll send a code to {to}.',
  codeRequestCallLead: 'We’ll call {to} and read you a code.',
  codeHeading: 'Enter the code',
  codeSending: 'Sending a code to {to}…',
  smsSent: 'We texted it to {to}.',
  voiceSent: 'We’re calling {to} to read it to you.',
  emailSent: 'We sent it to {to}.',
  codeSentEarlier: 'If you have a code already, enter the newest one.',
  onlyNewest: 'Only the newest code works.',
  codeSentAnnouncement: 'Code sent to {to}.',
  codeResentAnnouncement: 'New code sent to {to}. Only the newest code works.',
  codeLabel: 'Code',
  codeDigitsLabel: '{length}-digit code',
  codeComplete: 'Code complete',
  codeMissing: 'Enter the code that we sent you.',
  codeTooShort: (args, formatter) =>
    `That’s ${formatter.plural(args.typed, { one: () => `${formatter.number(args.typed)} digit`, other: () => `${formatter.number(args.typed)} digits` })}. The code has ${formatter.number(args.length)}.`,
  codeTooLong: 'That has more than {length} digits. Paste just the code.',
  codesPasted: 'What you pasted has more than one code in it.',
  codeWrong: 'That code is not right. Check it and try again.',
  codeExpired: 'This code is too old. Get a new one.',
  codeWorksUntil: 'It works until {time}.',
  codeExpiresSoon: 'This code works for {duration} more.',
  sendCode: 'Send code',
  sendNewCode: 'Send a new code',
  notSent: 'The code could not be sent. Try again, or try another way.',
  sendUnreadable:
    'The service’s answer can’t be read, so nobody knows whether a code went out. Send one, or try another way.',
  sendNotEnoughData: 'There is no number or address on file for this. Try another way, or ask your help desk.',
})
