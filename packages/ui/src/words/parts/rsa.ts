// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import { addWords } from '../Words.ts'

/** English, the language that is always inside. */
addWords(116, {
  rsaHeading: 'Confirm with RSA SecurID',
  rsaReadyLead: 'We’ll send a request to your RSA device.',
  rsaLead: 'Approve the request on your RSA device.',
  rsaStart: 'Send request',
  rsaStarting: 'Sending…',
  rsaWaiting: 'Waiting for your RSA device',
  rsaRefused: 'Try again, or try another way.',
  rsaTimedOutHeading: 'Nothing came back in time',
  rsaTimedOut: 'Try again when your device is at hand.',
})
