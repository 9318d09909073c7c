import type { Planted } from './Planted.ts'

const ui = 'packages/ui/src'
const every = /^(code-codefield|questions-kbaquestionnaire|outcome-|choose-methodpicker--some|push-oktapushwaiting--w)/

const refactor = (name: string, file: string, find: string, replace: string): Planted => ({
  name,
  stories: every,
  edits: [{ file: `${ui}/${file}`, find, replace }],
})

/** What nobody would see, and a reviewer must not be shown. */
export const refactors: readonly Planted[] = [
  refactor(
    'a shorthand is written out',
    'code-field/CodeField.css',
    '      inset: 0;\n',
    '      inset-block: 0;\n      inset-inline: 0;\n',
  ),
  refactor(
    'declarations change their order',
    'text-field/TextField.css',
    '  padding: 0 0.875rem;\n  border: 0;\n  background: none;\n',
    '  background: none;\n  border: 0;\n  padding: 0 0.875rem;\n',
  ),
  refactor(
    'a rule becomes two',
    'button/Button.css',
    '  font-weight: 600;\n  text-align: center;\n',
    '  font-weight: 600;\n}\n\n[data-mfa-part="button"] {\n  text-align: center;\n',
  ),
  refactor(
    'a colour is written in another way',
    'styles/tokens.css',
    'light-dark(oklch(1 0 0), oklch(0.2 0.04 250))',
    'light-dark(white, oklch(0.2 0.04 250))',
  ),
  refactor(
    'a length is reckoned',
    'field-error/FieldError.css',
    'inline-size: 1.0625rem',
    'inline-size: calc(1rem + 0.0625rem)',
  ),
  refactor(
    'a comment is added',
    'notice/Notice.css',
    '@media (prefers-reduced-motion',
    '/* Once. */\n@media (prefers-reduced-motion',
  ),
  refactor(
    'a margin becomes logical',
    'push-waiting/PushWaiting.css',
    '  margin: var(--_mfa-space-1) 0 0;\n',
    '  margin-block: var(--_mfa-space-1) 0;\n  margin-inline: 0;\n',
  ),
  refactor(
    'a name within a component changes',
    'field-error/FieldError.tsx',
    "  const isEmpty = children === undefined || children === ''\n",
    "  const hasNoWords = children === undefined || children === ''\n  const isEmpty = hasNoWords\n",
  ),
  refactor(
    'an element gets an attribute for tests',
    'field-error/FieldError.tsx',
    '<p {...rest} data-mfa-part="field-error">',
    '<p {...rest} data-mfa-part="field-error" data-testid="field-error">',
  ),
  refactor(
    'a selector is written in another way',
    'progress-track/ProgressTrack.css',
    '  inline-size: 100%;\n  max-inline-size: 12rem;\n',
    '  inline-size: min(100%, 12rem);\n',
  ),
  refactor(
    'a value that is so anyway is written',
    'push-waiting/PushWaiting.css',
    '    animation: mfa-push-travel 250ms ease-out 150ms backwards;\n',
    '    animation: mfa-push-travel 250ms ease-out 150ms 1 backwards;\n',
  ),
  refactor(
    'a variable goes between',
    'code-field/CodeField.css',
    '  font-size: min(1.5rem, 13cqi);\n',
    '  --_mfa-code-font-size: min(1.5rem, 13cqi);\n  font-size: var(--_mfa-code-font-size);\n',
  ),
]
