// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import { addWords } from '../Words.ts'

/** English, the language that is always inside. */
addWords(145, {
  duoHeading: 'Confirm with Duo',
  duoLead: 'Answer in Duo’s prompt below.',
  duoReadyLead: 'Duo will ask you right here, on this page.',
  duoFrameTitle: 'Duo’s prompt',
  duoPreparing: 'Opening Duo’s prompt…',
  duoOpened: 'Duo’s prompt is open.',
  duoChecking: 'Checking Duo’s answer…',
  duoSlow: 'Duo’s prompt is slow to open. Wait a little, or try another way.',
  duoBlocked: 'This page’s security policy does not let Duo’s prompt open. Try another way, and tell your help desk.',
  duoExpired: 'Duo’s prompt was open for too long. Open it again.',
  duoFailed: 'Duo’s prompt could not be opened. Open it once more, or try another way.',
  duoSays: 'Duo says: {text}',
  duoRefused: 'Duo’s answer was not accepted. Open the prompt again, or try another way.',
  duoEnrolled: 'You are set up with Duo now. Open the prompt once more to confirm it’s you.',
  duoUnusable: 'Duo’s prompt could not be opened. Try another way, and tell your help desk.',
  duoOpenWindow: 'Duo needs to open a page of its own.',
  duoOpenLink: 'Open Duo’s page in a new tab',
  duoOpenAgain: 'Open Duo’s prompt',
  duoCantSee: 'Can’t see it? Try another way',
})
