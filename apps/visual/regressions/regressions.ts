import type { Planted } from './Planted.ts'

const ui = 'packages/ui/src'

/** What a reviewer must be shown. */
export const regressions: readonly Planted[] = [
  {
    name: 'a border of one pixel is gone',
    stories: /^questions-kbaquestionnaire--(three-questions|refused)$/,
    edits: [
      {
        file: `${ui}/text-field/TextField.css`,
        find: '  border: var(--_mfa-border-width) solid var(--_mfa-color-border-strong);\n',
        replace: '  border: var(--_mfa-border-width) solid transparent;\n',
      },
    ],
  },
  {
    name: 'the accent is 2 % lighter',
    stories: /^outcome-outcomenotice--succeeded-with-continue$/,
    edits: [
      {
        file: `${ui}/styles/tokens.css`,
        find: 'light-dark(oklch(0.45 0.13 250)',
        replace: 'light-dark(oklch(0.47 0.13 250)',
      },
    ],
  },
  {
    name: 'a focus ring is gone',
    stories: /^code-codefield--(focused|refused)$/,
    edits: [
      {
        file: `${ui}/code-field/CodeField.css`,
        find: '      outline: 3px solid var(--_mfa-color-focus);\n      outline-offset: 4px;\n',
        replace: '',
      },
    ],
  },
  {
    name: 'a colour has no value of its own in the dark',
    mode: 'dark',
    stories: /^outcome-lockoutnotice--end-known$/,
    edits: [
      {
        file: `${ui}/styles/tokens.css`,
        find: 'light-dark(oklch(0.965 0.02 27), oklch(0.28 0.05 27))',
        replace: 'oklch(0.965 0.02 27)',
      },
    ],
  },
  {
    name: 'an icon is turned round from right to left',
    mode: 'rtl',
    // A clock: a lock is the same on both sides.
    stories: /^code-tokenentryform--rate-limited$/,
    edits: [
      {
        file: `${ui}/notice/Notice.css`,
        find: '@media (prefers-reduced-motion: no-preference) {',
        replace:
          '[data-mfa-part="icon"]:dir(rtl) { transform: scaleX(-1); }\n@media (prefers-reduced-motion: no-preference) {',
      },
    ],
  },
  {
    name: 'German is cut off',
    mode: 'long',
    stories: /^code-tokenentryform--resent$/,
    edits: [
      {
        file: `${ui}/button/Button.css`,
        find: '  max-inline-size: 100%;\n',
        replace: '  max-inline-size: 9rem;\n  white-space: nowrap;\n  overflow: hidden;\n',
      },
    ],
  },
  {
    name: 'lines stand closer',
    stories: /^outcome-outcomenotice--nothing-left$/,
    edits: [{ file: `${ui}/styles/base.css`, find: '1rem / 1.5 var(', replace: '1rem / 1.45 var(' }],
  },
  {
    name: 'the words of an error are gone',
    stories: /^code-codefield--plain-refused$/,
    edits: [
      {
        file: `${ui}/field-error/FieldError.tsx`,
        find: '          <span data-mfa-part="text">{children}</span>\n',
        replace: '',
      },
    ],
  },
  {
    name: 'digits stand a pixel lower in their cells',
    stories: /^code-codefield--complete$/,
    edits: [
      {
        file: `${ui}/code-field/CodeField.css`,
        find: '      padding: 0;\n      border-color: transparent;',
        replace: '      padding: 2px 0 0;\n      border-color: transparent;',
      },
    ],
  },
  {
    name: 'the card has no border in forced colours',
    mode: 'forced',
    stories: /^outcome-outcomenotice--nothing-left$/,
    edits: [
      {
        file: `${ui}/styles/base.css`,
        find: '[data-mfa-part="visually-hidden"] {',
        replace:
          '@media (forced-colors: active) { [data-mfa-part="challenge"] { border-color: Canvas; } }\n[data-mfa-part="visually-hidden"] {',
      },
    ],
  },
  {
    name: 'what shows that one waits moves on under reduced motion',
    isFault: true,
    stories: /^push-oktapushwaiting--waiting$/,
    edits: [
      {
        file: `${ui}/progress-track/ProgressTrack.css`,
        find: '@media (prefers-reduced-motion: no-preference) {',
        replace: '@media all {',
      },
    ],
  },
  {
    name: 'the cells lie over the digits',
    stories: /^code-codefield--complete$/,
    edits: [
      {
        file: `${ui}/code-field/CodeField.css`,
        find: '[data-mfa-part="code-field-clip"] {\n  position: relative;\n',
        replace: '[data-mfa-part="code-field-clip"] {\n  position: relative;\n  z-index: -1;\n',
      },
    ],
  },
]
