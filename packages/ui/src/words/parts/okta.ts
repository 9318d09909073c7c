// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import { addWords } from '../Words.ts'

/** English, the language that is always inside. */
addWords(109, {
  oktaHeading: 'Confirm with Okta Verify',
  oktaLead: 'We’ll send a notification to your phone.',
  oktaDeviceLead: 'We’ll send a notification to {device}.',
  oktaWaitingHeading: 'Check your phone',
  oktaWaitingLead: 'Open Okta Verify and tap “Yes, it’s me”.',
  oktaNumberLead: 'Open Okta Verify and tap this number.',
  oktaNumber: 'The number is {number}.',
})
