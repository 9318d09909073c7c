import type { BenchPage } from './BenchPage.ts'

const codeInput = 'input[autocomplete~="one-time-code"]'

/** Every page, in the order of the report. */
export const benchPages: readonly BenchPage[] = [
  {
    id: 'code-step',
    title: 'our code step',
    kind: 'ours',
    screen: '`TokenStep` in `MfaProvider`, without `MfaScreen`: text message, resend; the first code is sent unasked',
    input: codeInput,
  },
  {
    id: 'whole-challenge',
    title: 'our whole challenge',
    kind: 'ours',
    screen:
      'the README’s page with three methods; the page chooses the text message as soon as the picker is there, so that the time has the picker and the file of the step, which nothing fetched ahead',
    input: codeInput,
  },
  {
    id: 'bare-react',
    title: 'bare React',
    kind: 'floor',
    screen: 'one input, submit and resend by hand, no styles, no words for what goes wrong',
    input: codeInput,
  },
  {
    id: 'dependencies',
    title: 'dependencies only',
    kind: 'floor',
    screen: 'the same form on React Query, React Hook Form and zod/mini',
    input: codeInput,
  },
  {
    id: 'stytch',
    title: 'Stytch B2B',
    kind: 'peer',
    screen:
      'second factor by text message: six slots, resend; entered by a magic link whose answer asks for it; sends on the sixth digit',
    query: '?stytch_token_type=multi_tenant_magic_links&token=t',
    input: 'input[data-input-otp]',
    inShadow: true,
  },
  {
    id: 'amplify',
    title: 'Amplify Authenticator',
    kind: 'peer',
    screen:
      'confirmation by text message; it can’t open there, so that the page submits its sign-in form first, and the time has both',
    input: 'input[name="confirmation_code"]',
  },
  {
    id: 'supertokens',
    title: 'SuperTokens MfaOtpEmail',
    kind: 'peer',
    screen: 'second factor by e-mail: code, continue, resend, in a shadow root',
    input: 'input[name="userInputCode"]',
    inShadow: true,
  },
]
