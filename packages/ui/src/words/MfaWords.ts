// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.

/** Every word of the components: a text each, or a function where something goes in. */
export interface MfaWords {
  /** Try another way
   * Button on every screen: back to the list of methods. Other sentences refer to it: use the same verb there. */
  readonly tryAnotherWay: string
  /** Cancel
   * Button on every screen: leaves the challenge. */
  readonly cancel: string
  /** Confirm
   * Button: submits a code or answers. */
  readonly confirm: string
  /** Continue
   * Button: goes on with the chosen method, or after a success. */
  readonly continue: string
  /** Try again
   * Button: does once more what failed. */
  readonly tryAgain: string
  /** Checking…
   * On the button while a code or answers are checked. */
  readonly checking: string
  /** Loading…
   * While a screen is fetched. */
  readonly loading: string
  /** This could not be loaded. Check your connection and try again, or try another way.
   * The screen of the chosen method could not be fetched, before anything was sent. A “Try again” button follows. */
  readonly methodNotLoaded: string
  /** Reference {trackingId}
   * A number for the help desk, at the foot of a screen. */
  readonly reference: (values: { readonly trackingId: string }) => string
  /** Copy
   * Button beside the reference number. */
  readonly copy: string
  /** Copied
   * On that button, once it has been copied. Spoken too. */
  readonly copied: string
  /** {action} in {time}
   * On a button that has to wait: "Send a new code in 0:24", counting down. Spoken with a length in words: "Send a new code in 24 seconds". {action} is what the button says otherwise. */
  readonly actionIn: (values: { readonly action: string; readonly time: string }) => string
  /** The service could not take this request. Try again, or try another way.
   * The service refused the request as malformed. */
  readonly failureInvalidRequest: string
  /** Your session has ended. Sign in again to go on.
   * The portal’s session is over. */
  readonly failureUnauthorized: string
  /** You are not allowed to confirm this way. Try another way, or ask your help desk.
   * The service does not allow this method. */
  readonly failureForbidden: string
  /** Something between you and the service turned this away. Try another network, or try another way.
   * A proxy or firewall answered instead of the service. */
  readonly failureBlocked: string
  /** The service is busy.
   * Too many requests. The button that has to wait says how long. */
  readonly failureRateLimited: string
  /** The service has a problem. Nothing is lost: try again in a moment.
   * The service failed. */
  readonly failureService: string
  /** The service cannot be reached. Check your connection, then try again.
   * No network. */
  readonly failureOffline: string
  /** The service took too long to answer. Try again.
   * No answer in time. */
  readonly failureTimedOut: string
  /** This was stopped before it was done. Try again.
   * The request was called off. */
  readonly failureAborted: string
  /** The service’s answer can’t be read, so nothing was confirmed. Try again, or try another way.
   * The answer was broken or unknown. */
  readonly failureUnreadable: string
  /** Something on this page failed. Try again, or try another way. If it keeps happening, tell your help desk.
   * Something of the portal’s own failed, not the service: a fault of its page, that its help desk can pass on. */
  readonly failurePortal: string
  /** Text message
   * Name of a method in the list: a code by SMS. */
  readonly smsName: string
  /** Phone call
   * Name of a method in the list: a code read out by phone. */
  readonly voiceName: string
  /** E-mail
   * Name of a method in the list: a code by e-mail. */
  readonly emailName: string
  /** Okta Verify
   * Product name: not translated. */
  readonly oktaName: string
  /** Duo
   * Product name: not translated. */
  readonly duoName: string
  /** Security questions
   * Name of a method in the list. */
  readonly kbaName: string
  /** RSA SecurID
   * Product name: not translated. */
  readonly rsaName: string
  /** Notification on your phone
   * Under Okta Verify in the list. */
  readonly oktaHint: string
  /** Duo’s own prompt
   * Under Duo in the list. */
  readonly duoHint: string
  /** Answers you gave earlier
   * Under Security questions in the list. */
  readonly kbaHint: string
  /** Approve on your RSA device
   * Under RSA SecurID in the list. */
  readonly rsaHint: string
  /** Personal phone
   * Where a code goes, on its own in the list. A masked number may follow: see destinationEnding and destinationWith. */
  readonly personalPhone: string
  /** Work phone
   * Where a code goes, on its own in the list. */
  readonly workPhone: string
  /** Personal e-mail
   * Where a code goes, on its own in the list. */
  readonly personalEmail: string
  /** Work e-mail
   * Where a code goes, on its own in the list. */
  readonly workEmail: string
  /** your personal phone
   * Where a code goes, as {to} within sentences such as smsSent. Use the form that fits all of them. */
  readonly yourPersonalPhone: string
  /** your work phone
   * Where a code goes, as {to} within sentences. */
  readonly yourWorkPhone: string
  /** your personal e-mail
   * Where a code goes, as {to} within sentences. */
  readonly yourPersonalEmail: string
  /** your work e-mail
   * Where a code goes, as {to} within sentences. */
  readonly yourWorkEmail: string
  /** {place} ending in {digits}
   * {place} is one of the eight above, {digits} the last digits of a phone number: "Work phone ending in 17". */
  readonly destinationEnding: (values: { readonly place: string; readonly digits: string }) => string
  /** {place} at {domain}, starting with “{start}”
   * {place} is one of the eight above, {start} the first letters of an e-mail address that is masked after them, {domain} what follows its @: "Work e-mail at acme.example, starting with “w”". */
  readonly destinationStarting: (values: {
    readonly place: string
    readonly domain: string
    readonly start: string
  }) => string
  /** {place} {destination}
   * {place} is one of the eight above, {destination} a number or address: "Work e-mail will@acme.example". */
  readonly destinationWith: (values: { readonly place: string; readonly destination: string }) => string
  /** used last time
   * After the method that was used last, in the list. */
  readonly usedLastTime: string
  /** More ways
   * Button under the first methods of a long list: shows the others. */
  readonly moreWays: string
  /** None of these work
   * Link under the list of methods, to the help desk. */
  readonly noneOfTheseWork: string
  /** Remember this device
   * Tick-box. */
  readonly rememberDevice: string
  /** Remember this device for {duration}
   * Tick-box, where the portal says how long. {duration} is such as "10 minutes" or "30 days". */
  readonly rememberDeviceFor: (values: { readonly duration: string }) => string
  /** Don’t tick this on a computer that others use too.
   * Under that tick-box. */
  readonly rememberDeviceHint: string
  /** Confirm it’s you
   * Heading of the first screen. */
  readonly pickerHeading: string
  /** Choose how. It takes a few seconds.
   * Under that heading. */
  readonly pickerLead: string
  /** Ways to confirm
   * Names the list of methods, for screen readers. */
  readonly pickerLegend: string
  /** Choose one of the ways to confirm.
   * Error: Continue was pressed with nothing chosen. */
  readonly pickerNothingChosen: string
  /** Not set up for you yet. Your help desk can do that.
   * Why a method can’t be chosen. */
  readonly notEnoughData: string
  /** Get a code
   * Heading: before a code is sent. */
  readonly codeRequestHeading: string
  /** We’ll send a code to {to}.
   * By SMS or e-mail. {to}: see yourPersonalPhone. */
  readonly codeRequestLead: (values: { readonly to: string }) => string
  /** We’ll call {to} and read you a code.
   * By phone call. */
  readonly codeRequestCallLead: (values: { readonly to: string }) => string
  /** Enter the code
   * Heading of the screen with the code field. */
  readonly codeHeading: string
  /** Sending a code to {to}…
   * While it is sent. */
  readonly codeSending: (values: { readonly to: string }) => string
  /** We texted it to {to}.
   * "It" is the code of the heading above. */
  readonly smsSent: (values: { readonly to: string }) => string
  /** We’re calling {to} to read it to you.
   * "It" is the code of the heading above. */
  readonly voiceSent: (values: { readonly to: string }) => string
  /** We sent it to {to}.
   * "It" is the code of the heading above. */
  readonly emailSent: (values: { readonly to: string }) => string
  /** If you have a code already, enter the newest one.
   * When nothing is known of a code sent now. */
  readonly codeSentEarlier: string
  /** Only the newest code works.
   * After a code was sent again. */
  readonly onlyNewest: string
  /** Code sent to {to}.
   * Spoken only. */
  readonly codeSentAnnouncement: (values: { readonly to: string }) => string
  /** New code sent to {to}. Only the newest code works.
   * Spoken only. */
  readonly codeResentAnnouncement: (values: { readonly to: string }) => string
  /** Code
   * Label of the code field when its length is unknown. */
  readonly codeLabel: string
  /** {length, number}-digit code
   * Label of the code field: "6-digit code". */
  readonly codeDigitsLabel: (values: { readonly length: number }) => string
  /** Code complete
   * Spoken only, when the field was filled at once. */
  readonly codeComplete: string
  /** Enter the code that we sent you.
   * Error: nothing typed. */
  readonly codeMissing: string
  /** That’s {typed, plural, one {# digit} other {# digits}}. The code has {length, number}.
   * Error. */
  readonly codeTooShort: (values: { readonly typed: number; readonly length: number }) => string
  /** That has more than {length, number} digits. Paste just the code.
   * Error. */
  readonly codeTooLong: (values: { readonly length: number }) => string
  /** What you pasted has more than one code in it.
   * Error, when the length is unknown. */
  readonly codesPasted: string
  /** That code is not right. Check it and try again.
   * Error: refused by the service. */
  readonly codeWrong: string
  /** This code is too old. Get a new one.
   * The code’s life is over. */
  readonly codeExpired: string
  /** It works until {time}.
   * "It" is the code that was sent. {time} is a time of day. Follows smsSent, voiceSent or emailSent. */
  readonly codeWorksUntil: (values: { readonly time: string }) => string
  /** This code works for {duration} more.
   * Ahead of its end. {duration} is "1 minute" or "30 seconds". */
  readonly codeExpiresSoon: (values: { readonly duration: string }) => string
  /** Send code
   * Button. */
  readonly sendCode: string
  /** Send a new code
   * Button. codeWrong and codeExpired refer to it. */
  readonly sendNewCode: string
  /** The code could not be sent. Try again, or try another way.
   * The service said that it failed. */
  readonly notSent: string
  /** The service’s answer can’t be read, so nobody knows whether a code went out. Send one, or try another way.
   * After asking for a code. */
  readonly sendUnreadable: string
  /** There is no number or address on file for this. Try another way, or ask your help desk.
   * The service knows no destination. */
  readonly sendNotEnoughData: string
  /** Confirm with Okta Verify
   * Heading. */
  readonly oktaHeading: string
  /** We’ll send a notification to your phone.
   * Before it is sent. */
  readonly oktaLead: string
  /** We’ll send a notification to {device}.
   * {device} is a name such as "Will’s Pixel". */
  readonly oktaDeviceLead: (values: { readonly device: string }) => string
  /** Check your phone
   * Heading while waiting. */
  readonly oktaWaitingHeading: string
  /** Open Okta Verify and tap “Yes, it’s me”.
   * The words in quotes are a button of the app Okta Verify: as it calls it in this language. */
  readonly oktaWaitingLead: string
  /** Open Okta Verify and tap this number.
   * The number is shown large beneath. */
  readonly oktaNumberLead: string
  /** The number is {number}.
   * Spoken only. */
  readonly oktaNumber: (values: { readonly number: string }) => string
  /** Send notification
   * Button. */
  readonly pushSend: string
  /** Sending…
   * On that button. */
  readonly pushSending: string
  /** Send again
   * Button. */
  readonly pushSendAgain: string
  /** Waiting for your answer
   * Names the progress bar. */
  readonly pushWaiting: string
  /** Still waiting. Open the app if no notification has come.
   * After half a minute. */
  readonly pushStillWaiting: string
  /** Sent to your phone
   * Under the progress bar. */
  readonly pushSent: string
  /** Sent to {device}
   * Under the progress bar. */
  readonly pushSentTo: (values: { readonly device: string }) => string
  /** We’ll keep waiting when you come back to this page.
   * While the page is hidden. */
  readonly pushPaused: string
  /** It was not approved
   * Heading: the request on the phone or the RSA device was refused. "It" is that request. */
  readonly pushRefusedHeading: string
  /** If that was you, send it again or try another way.
   * Follows pushRefusedHeading. */
  readonly pushRefused: string
  /** The notification timed out
   * Heading: nobody answered the notification in time. */
  readonly pushTimedOutHeading: string
  /** Send it again when your phone is at hand.
   * Follows pushTimedOutHeading. */
  readonly pushTimedOut: string
  /** You’ve reached the limit of notifications. Try another way.
   * No more notifications may be sent. */
  readonly pushNoneLeft: string
  /** Didn’t ask for this? Don’t approve it, and tell your help desk.
   * A warning against requests that the person did not make. */
  readonly pushNotMe: string
  /** Confirm with RSA SecurID
   * Heading. */
  readonly rsaHeading: string
  /** We’ll send a request to your RSA device.
   * Before it is sent. */
  readonly rsaReadyLead: string
  /** Approve the request on your RSA device.
   * While waiting. */
  readonly rsaLead: string
  /** Send request
   * Button. */
  readonly rsaStart: string
  /** Sending…
   * On that button. */
  readonly rsaStarting: string
  /** Waiting for your RSA device
   * Names the progress bar. */
  readonly rsaWaiting: string
  /** Try again, or try another way.
   * Follows pushRefusedHeading. */
  readonly rsaRefused: string
  /** Nothing came back in time
   * Heading: nobody answered on the RSA device in time. */
  readonly rsaTimedOutHeading: string
  /** Try again when your device is at hand.
   * Follows rsaTimedOutHeading. */
  readonly rsaTimedOut: string
  /** Answer your questions
   * Heading. */
  readonly kbaHeading: string
  /** Capital letters don’t matter. Spelling does.
   * Under that heading. */
  readonly kbaLead: string
  /** Getting your questions…
   * While they are fetched. */
  readonly kbaLoading: string
  /** Answer this question.
   * Error under an empty field. */
  readonly kbaMissing: string
  /** {count, plural, one {# question to answer.} other {# questions to answer.}}
   * Spoken only, when the questions are there. */
  readonly kbaReady: (values: { readonly count: number }) => string
  /** {count, plural, one {# answer is missing} other {# answers are missing}}
   * Heads the list of empty fields. */
  readonly kbaSummary: (values: { readonly count: number }) => string
  /** The answers did not match. Check the spelling, or try another way.
   * Refused. */
  readonly kbaWrong: string
  /** Not enough answers matched. Check the spelling of each.
   * Refused. */
  readonly kbaMoreNeeded: string
  /** {count, plural, one {# answer did not match. Check its spelling.} other {# answers did not match. Check the spelling of each.}}
   * Refused, where the host allows to say which. */
  readonly kbaUnmatched: (values: { readonly count: number }) => string
  /** This one did not match.
   * Under one answer, where the host allows to say which. */
  readonly kbaUnverified: string
  /** Check the spaces in this answer.
   * Refused: under an answer with a space at its start or end, two in a row, or one of another kind. */
  readonly kbaSpaces: string
  /** Check this character: {character}
   * Refused: under an answer with a special character, such as a curly apostrophe. {character} is that character alone, or its code, such as U+200B. */
  readonly kbaCharacter: (values: { readonly character: string }) => string
  /** Answers can only be sent from a secure (https) page. Try another way. */
  readonly kbaInsecure: string
  /** Show
   * Button in an answer field. */
  readonly showAnswer: string
  /** Hide
   * Button in an answer field. */
  readonly hideAnswer: string
  /** Show the answer to: {question}
   * That button’s name for screen readers; begins with its visible word. */
  readonly showAnswerTo: (values: { readonly question: string }) => string
  /** Hide the answer to: {question}
   * That button’s name for screen readers; begins with its visible word. */
  readonly hideAnswerTo: (values: { readonly question: string }) => string
  /** Answer shown
   * Spoken only, when that button was pressed. */
  readonly answerShown: string
  /** Answer hidden
   * Spoken only, when that button was pressed. */
  readonly answerHidden: string
  /** Screen readers read hidden answers, too.
   * For screen readers, at the button that shows an answer: it is hidden from eyes only. */
  readonly hiddenAnswersSpoken: string
  /** Confirm with Duo
   * Heading. */
  readonly duoHeading: string
  /** Answer in Duo’s prompt below.
   * "Prompt" is Duo’s own page in a frame. */
  readonly duoLead: string
  /** Duo will ask you right here, on this page.
   * Before it is opened. */
  readonly duoReadyLead: string
  /** Duo’s prompt
   * Names the frame. */
  readonly duoFrameTitle: string
  /** Opening Duo’s prompt… */
  readonly duoPreparing: string
  /** Duo’s prompt is open.
   * Spoken only. */
  readonly duoOpened: string
  /** Checking Duo’s answer… */
  readonly duoChecking: string
  /** Duo’s prompt is slow to open. Wait a little, or try another way. */
  readonly duoSlow: string
  /** This page’s security policy does not let Duo’s prompt open. Try another way, and tell your help desk. */
  readonly duoBlocked: string
  /** Duo’s prompt was open for too long. Open it again. */
  readonly duoExpired: string
  /** Duo’s prompt could not be opened. Open it once more, or try another way. */
  readonly duoFailed: string
  /** Duo says: {text}
   * {text} is Duo’s own sentence, in any language. */
  readonly duoSays: (values: { readonly text: string }) => string
  /** Duo’s answer was not accepted. Open the prompt again, or try another way. */
  readonly duoRefused: string
  /** You are set up with Duo now. Open the prompt once more to confirm it’s you. */
  readonly duoEnrolled: string
  /** Duo’s prompt could not be opened. Try another way, and tell your help desk.
   * The request for Duo is not one that Duo made, or names a host that is not Duo’s: its prompt was not opened. */
  readonly duoUnusable: string
  /** Duo needs to open a page of its own. */
  readonly duoOpenWindow: string
  /** Open Duo’s page in a new tab
   * Link. */
  readonly duoOpenLink: string
  /** Open Duo’s prompt
   * Button. */
  readonly duoOpenAgain: string
  /** Can’t see it? Try another way
   * Button, in place of tryAnotherWay while the frame is open. */
  readonly duoCantSee: string
  /** Too many tries
   * Heading. */
  readonly lockoutHeading: string
  /** For your safety this is locked for now. */
  readonly lockoutText: string
  /** You can try again at {time}, in about {duration}. Nothing you were doing is lost.
   * {time} is a time of day, {duration} such as "5 minutes". */
  readonly lockoutUntil: (values: { readonly time: string; readonly duration: string }) => string
  /** Try again later, or ask your help desk. Nothing you were doing is lost. */
  readonly lockoutUnknown: string
  /** You can try again now
   * Heading once a lockout is over. Spoken too. */
  readonly lockoutOverHeading: string
  /** The lock has ended.
   * Under that heading. */
  readonly lockoutOver: string
  /** Start over
   * Button: to the list of methods. */
  readonly backToStart: string
  /** Thank you, it’s you
   * Heading. */
  readonly succeededHeading: string
  /** You can continue.
   * Under succeededHeading, where there is a Continue button. */
  readonly succeededNext: string
  /** No way left to confirm
   * Heading. */
  readonly nothingLeftHeading: string
  /** None of the ways to confirm can be used right now. Your help desk can set up another. */
  readonly nothingLeftText: string
}
