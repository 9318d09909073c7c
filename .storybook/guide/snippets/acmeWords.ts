import type { MfaWordOverrides } from '@mfa-challenge/ui'

export const acmeWords: MfaWordOverrides = {
  succeededHeading: 'Acme knows it’s you',
  // A name in braces stands for what goes in. Numbers are written as the language writes them.
  reference: 'Tell the help desk: {trackingId}',
  // With a number or a condition, a function. Your editor says what it gets.
  kbaSummary: ({ count }) => (count === 1 ? 'One answer to go' : `${count} answers to go`),
}
